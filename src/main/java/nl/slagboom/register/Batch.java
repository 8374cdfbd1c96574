package nl.slagboom.register;

import java.util.List;
import java.util.UUID;
import nl.slagboom.model.Choice;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import org.jspecify.annotations.Nullable;

/**
 * Many obstacles written as one changeset: all or nothing.
 *
 * @param changed each as it was read and as it shall be
 * @param contacts the people that its reports name; they are written beside them, where there is no history
 * @param file what they came from, where they came from a file
 * @param answer to a hand-out, where it is one
 */
public record Batch(
        List<Dossier> added,
        List<Edit> changed,
        List<Contact.Entry> contacts,
        @Nullable SourceFile file,
        @Nullable Answer answer) {

    public Batch {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        contacts = List.copyOf(contacts);
    }

    /** From a file that answers no hand-out. */
    public Batch(List<Dossier> added, List<Edit> changed, List<Contact.Entry> contacts, @Nullable SourceFile file) {
        this(added, changed, contacts, file, null);
    }

    public Batch(List<Dossier> added, List<Edit> changed, @Nullable SourceFile file) {
        this(added, changed, List.of(), file);
    }

    /** An obstacle as it was read, and as it shall be. */
    public record Edit(Dossier base, Dossier mine) {}

    /**
     * A partner's answer to a hand-out, or a list of his own.
     *
     * @param handOut that it answers; of a list the list itself
     * @param list of his own, to be remembered as what the next one is compared with; when, by whom and by which changeset is filled in
     * @param isReturn whether it came back now; not where what was left of it is decided
     * @param questions what is to be decided later, and what was decided now
     * @param settled earlier questions that no longer are: the register has what the partner has
     */
    public record Answer(
            UUID handOut, HandOut.@Nullable Entry list, boolean isReturn, List<Asked> questions, List<UUID> settled) {
        public Answer {
            questions = List.copyOf(questions);
            settled = List.copyOf(settled);
        }

        public Answer(UUID handOut, boolean isReturn, List<Asked> questions, List<UUID> settled) {
            this(handOut, null, isReturn, questions, settled);
        }

        /** A list of the partner's own. */
        public static Answer of(HandOut.Entry list, List<Asked> questions, List<UUID> settled) {
            return new Answer(list.id(), list, false, questions, settled);
        }
    }

    /**
     * One question of an answer.
     *
     * @param base as it was handed out, or as the partner had it before, written; null is not given, here and below
     * @param theirs as the partner has it
     * @param choice what was decided now; null where it is to be decided later
     */
    public record Asked(
            UUID obstacle,
            Clash.Key key,
            @Nullable String base,
            @Nullable String theirs,
            @Nullable Choice choice) {}

    /**
     * A file that is taken in.
     *
     * @param digest SHA-256 of its bytes, in lower-case hexadecimal
     * @param organisation whose list it is, where that was said
     */
    public record SourceFile(
            String name, String digest, @Nullable String organisation) {}
}
