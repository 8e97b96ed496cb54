"""Keeps heavy work out of the window: the messages, the child process and its client."""
