package nl.slagboom.ui.shell;

import nl.slagboom.i18n.Wording;
import nl.slagboom.search.Row;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.texts.StandardText;

/** What the palette offers: something to do, an obstacle to open, or a standard text to put in. */
sealed interface Line {

    /** Whether it can be chosen now. */
    boolean isAvailable();

    /** Why it cannot be chosen now, where it cannot. */
    String whyIdle(Wording wording);

    /** What it is, and where it cannot be chosen now why, to who does not see it. */
    default String spoken(Wording wording) {
        return isAvailable() ? name(wording) : wording.labelled(name(wording), whyIdle(wording));
    }

    /** What it is, in words. */
    String name(Wording wording);

    /** What else people call it; empty where there is nothing. */
    default String also(Wording wording) {
        return "";
    }

    /** What stands at its end: the key of a command, the status of an obstacle. */
    String beside(Wording wording);

    record Deed(Command command, boolean isAvailable) implements Line {

        @Override
        public String whyIdle(Wording wording) {
            return command.whyIdle(wording.messages());
        }

        @Override
        public String name(Wording wording) {
            return command.name(wording.messages());
        }

        @Override
        public String also(Wording wording) {
            return command.also(wording.messages());
        }

        @Override
        public String beside(Wording wording) {
            return command.keys(wording.messages());
        }
    }

    /** @param isAvailable whether the keyboard was where one can type */
    record Phrase(StandardText text, boolean isAvailable) implements Line {

        @Override
        public String whyIdle(Wording wording) {
            return wording.messages().text("idle.texts");
        }

        @Override
        public String name(Wording wording) {
            return text.name();
        }

        @Override
        public String beside(Wording wording) {
            return wording.messages().text("texts.kind");
        }
    }

    record Obstacle(Row row) implements Line {

        @Override
        public boolean isAvailable() {
            return true;
        }

        @Override
        public String whyIdle(Wording wording) {
            return "";
        }

        @Override
        public String name(Wording wording) {
            return row.reference() + "  " + row.title().shown(wording.language());
        }

        @Override
        public String beside(Wording wording) {
            return wording.value(row.status());
        }
    }
}
