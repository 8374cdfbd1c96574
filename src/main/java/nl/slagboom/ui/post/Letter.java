package nl.slagboom.ui.post;

import java.util.List;
import nl.slagboom.exchange.read.ReceivedMail;
import nl.slagboom.model.Document;
import nl.slagboom.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was brought, and what became of it.
 *
 * @param document the file as it is kept with an obstacle
 * @param keptWith the references of the obstacles that it was kept with before
 * @param made what was made of it; null while it waits
 */
record Letter(
        Part<Document> document,
        ReceivedMail mail,
        List<String> keptWith,
        @Nullable Made made) {

    Letter {
        keptWith = List.copyOf(keptWith);
    }

    /**
     * What was made of a mail.
     *
     * @param key of the words for it
     * @param reference of the obstacle that has it; empty where none has
     * @param changeset the change that made it; 0 where there is none
     */
    record Made(String key, String reference, long changeset) {}

    boolean isWaiting() {
        return made == null;
    }

    /** Whether it was said that nothing shall become of it. */
    boolean isLeft() {
        return made != null && made.changeset() == 0;
    }

    Letter with(@Nullable Made now) {
        return new Letter(document, mail, keptWith, now);
    }

    boolean isOf(Letter other) {
        return document.id().equals(other.document().id());
    }
}
