"""The engine's side of the protocol: requests taken and answered."""
