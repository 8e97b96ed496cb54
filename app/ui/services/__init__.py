"""What the window asks of the engine, and keeps of its replies."""
