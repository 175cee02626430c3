# Orca writes in its log what it says, whether or not there is a voice. Without one it never waits for sound.
raise ImportError("no voice is wanted")
