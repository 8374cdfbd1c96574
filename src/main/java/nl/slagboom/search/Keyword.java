package nl.slagboom.search;

import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;

/** What may stand before the colon of a search term. */
public enum Keyword {
    STATUS,
    THEME,
    BORDER,
    TRACK,
    ESCALATION,
    /** When it was reported. */
    REPORTED,
    /** When it was closed: since when a closed one has its status. */
    CLOSED,
    /** How long ago it was reported. */
    AGE,
    /** When it was changed last. */
    CHANGED,
    TAG;

    /** The field that is asked. */
    Field<Obstacle, ?> field() {
        return switch (this) {
            case STATUS -> ObstacleFields.STATUS_NOW;
            case THEME -> ObstacleFields.THEMES;
            case BORDER -> ObstacleFields.NEIGHBOURS;
            case TRACK -> ObstacleFields.TRACK;
            case ESCALATION -> ObstacleFields.ESCALATION;
            case REPORTED, AGE -> ObstacleFields.REPORTED_ON;
            case CLOSED -> ObstacleFields.STATUS_ON;
            case CHANGED -> ObstacleFields.CHANGED_AT;
            case TAG -> ObstacleFields.TAGS;
        };
    }
}
