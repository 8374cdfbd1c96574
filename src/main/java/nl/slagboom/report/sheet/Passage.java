package nl.slagboom.report.sheet;

/** Words of one tone; a line feed begins a new line. */
record Passage(Tone tone, String text) {}
