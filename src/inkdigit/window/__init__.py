"""Everything Qt: the main window, its parts, and the program around it."""
