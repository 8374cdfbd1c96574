package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.Folded;
import org.hibernate.annotations.Audited;
import org.jspecify.annotations.Nullable;

/** A tag of which more is known than that obstacles have it. One that stands under a theme is a theme of one's own. */
@Entity
@Table(name = "tag")
@Audited
public class Tag {

    /** What stands between two tags where several are written as one text. */
    private static final Pattern BETWEEN = Pattern.compile("[;,\\n]");

    @Id
    UUID id = new UUID(0, 0);

    @Version
    int version;

    @Column(name = "tag_name")
    String name = "";

    @Enumerated(EnumType.STRING)
    @Nullable
    Theme theme;

    /** For Hibernate. */
    protected Tag() {}

    public static Tag of(Entry entry) {
        Tag tag = new Tag();
        tag.id = entry.id();
        tag.change(entry);
        return tag;
    }

    public void change(Entry entry) {
        name = entry.name();
        theme = entry.theme();
    }

    public Entry entry() {
        return new Entry(id, name, theme);
    }

    /** Whether these are one tag, but for case, accents and spaces. */
    public static boolean isSame(String one, String other) {
        return Folded.of(one).equals(Folded.of(other));
    }

    /**
     * A tag as the rest of the program sees it.
     *
     * @param theme under which it stands; null for none
     */
    public record Entry(UUID id, String name, @Nullable Theme theme) {

        /** @throws InvalidValue when it is no name, too long, or several */
        public Entry {
            String kept = Limits.tag(name);
            if (kept == null) throw new InvalidValue("tags.name.missing");
            if (BETWEEN.matcher(kept).find()) throw new InvalidValue("tags.name.several");
            name = kept;
        }

        /** Of which nothing is known but the name. */
        public static Entry named(String name) {
            return new Entry(Identity.fresh(), name, null);
        }

        public Entry renamed(String other) {
            return new Entry(id, other, theme);
        }

        public Entry under(@Nullable Theme other) {
            return new Entry(id, name, other);
        }
    }
}
