package nl.slagboom.register;

import java.util.List;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Many obstacles written as one changeset: all or nothing.
 *
 * @param changed each as it was read and as it shall be
 * @param contacts the people that its reports name; they are written beside them, where there is no history
 * @param file what they came from, where they came from a file
 */
public record Batch(
        List<Dossier> added,
        List<Edit> changed,
        List<Contact.Entry> contacts,
        @Nullable SourceFile file) {

    public Batch {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        contacts = List.copyOf(contacts);
    }

    public Batch(List<Dossier> added, List<Edit> changed, @Nullable SourceFile file) {
        this(added, changed, List.of(), file);
    }

    /** An obstacle as it was read, and as it shall be. */
    public record Edit(Dossier base, Dossier mine) {}

    /**
     * A file that is taken in.
     *
     * @param digest SHA-256 of its bytes, in lower-case hexadecimal
     * @param organisation whose list it is, where that was said
     */
    public record SourceFile(
            String name, String digest, @Nullable String organisation) {}
}
