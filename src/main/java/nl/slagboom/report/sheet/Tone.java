package nl.slagboom.report.sheet;

import java.awt.Color;

/** The one scale of type. Sizes and leading in points. */
enum Tone {
    REFERENCE(Face.REGULAR, 9, 13, Tone.GREY),
    TITLE(Face.STRONG, 15, 19, Tone.BLACK),
    STATUS(Face.STRONG, 9.5f, 14, Tone.BLUE),
    HEADING(Face.STRONG, 10.5f, 14, Tone.BLUE),
    LABEL(Face.REGULAR, 8.5f, 13, Tone.GREY),
    TEXT(Face.REGULAR, 9.5f, 13, Tone.BLACK),
    NOTE(Face.SLANTED, 8.5f, 13, Tone.GREY),
    HEAD(Face.STRONG, 8.5f, 11.5f, Tone.BLACK),
    CELL(Face.REGULAR, 8.5f, 11.5f, Tone.BLACK),
    CELL_LABEL(Face.REGULAR, 8.5f, 11.5f, Tone.GREY),
    FOOT(Face.REGULAR, 7.5f, 10, Tone.GREY);

    private static final int BLACK = 0x1A1A1A;
    private static final int GREY = 0x555555;
    private static final int BLUE = 0x154273;

    private final Face face;
    private final float size;
    private final float leading;
    private final Color colour;

    Tone(Face face, float size, float leading, int colour) {
        this.face = face;
        this.size = size;
        this.leading = leading;
        this.colour = new Color(colour);
    }

    Face face() {
        return face;
    }

    float size() {
        return size;
    }

    float leading() {
        return leading;
    }

    Color colour() {
        return colour;
    }
}
