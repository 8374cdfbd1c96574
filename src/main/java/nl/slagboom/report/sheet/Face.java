package nl.slagboom.report.sheet;

/** The faces of our typeface that paper needs. */
enum Face {
    REGULAR("Regular"),
    STRONG("SemiBold"),
    SLANTED("Italic");

    private final String name;

    Face(String name) {
        this.name = name;
    }

    /** The file of its letters, as a resource. */
    String file() {
        return "/nl/slagboom/fonts/IBMPlexSans-" + name + ".ttf";
    }
}
