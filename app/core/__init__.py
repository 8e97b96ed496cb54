"""The words every other part uses. Standard library and platformdirs only."""
