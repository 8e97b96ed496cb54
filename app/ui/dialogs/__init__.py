"""The few small windows that ask something."""
