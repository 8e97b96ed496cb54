"""What is checked before something is said: attribution, contradiction, abstention."""
