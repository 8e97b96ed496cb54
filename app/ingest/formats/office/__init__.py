"""What office files of all makers have in common."""
