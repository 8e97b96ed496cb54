"""Pictures of the window in named states: for the README, and to look at while it is worked on."""
