"""Question sets in, figures out: how well the right page is found, cited and answered from."""
