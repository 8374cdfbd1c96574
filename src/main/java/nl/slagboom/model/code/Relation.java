package nl.slagboom.model.code;

/** What an obstacle has to do with what it is tied to. */
public enum Relation {
    SAME_CAUSE(true),
    FOLLOWS_FROM(true),
    PART_OF(true),
    RELATED(true),
    PARLIAMENTARY_PAPER(false),
    INSTRUMENT(false),
    LAW(false),
    STUDY(false);

    private final boolean obstacle;

    Relation(boolean obstacle) {
        this.obstacle = obstacle;
    }

    /** Whether it is the same seen from the other obstacle. */
    public boolean isMutual() {
        return this == SAME_CAUSE || this == RELATED;
    }

    /** Whether it is one to another obstacle. */
    public boolean isToObstacle() {
        return obstacle;
    }
}
