package nl.slagboom.launcher;

/** What one start of the launcher left: its exit code and what it said on standard output and standard error. */
record Outcome(int code, String output, String errors) {}
