package nl.slagboom.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Values;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.Folded;
import nl.slagboom.model.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An obstacle as a line of a list: its fields, without its parts. */
public final class Row {

    private final UUID id;
    private final int version;
    private final Values<Obstacle> values;
    private @Nullable String words;
    private @Nullable Set<String> tags;

    Row(UUID id, int version, Values<Obstacle> values) {
        this.id = id;
        this.version = version;
        this.values = values;
    }

    /** The line of an obstacle. */
    public static Row of(Dossier dossier) {
        return new Row(dossier.id(), dossier.version(), dossier.values());
    }

    /** The obstacle whole, with its parts. */
    Dossier with(Map<PartKind<?>, List<Part<?>>> parts) {
        return Dossier.stored(id, version, values, parts);
    }

    public UUID id() {
        return id;
    }

    public Values<Obstacle> values() {
        return values;
    }

    public <T> Optional<T> get(Field<Obstacle, T> field) {
        return values.get(field);
    }

    public String reference() {
        return get(ObstacleFields.REFERENCE).orElse("");
    }

    public LocalizedText title() {
        return get(ObstacleFields.TITLE).orElse(LocalizedText.EMPTY);
    }

    public Status status() {
        return get(ObstacleFields.STATUS_NOW).orElse(Status.REPORTED);
    }

    /** Makes ready what a search looks into. */
    public void prepare() {
        words();
    }

    /** Its tags, folded. Made once, when first asked for. */
    public Set<String> tags() {
        Set<String> made = tags;
        if (made == null) {
            made = get(ObstacleFields.TAGS).orElse(Collections.emptyNavigableSet()).stream()
                    .map(Folded::of)
                    .collect(Collectors.toUnmodifiableSet());
            tags = made;
        }
        return made;
    }

    /** All its texts in every language, folded: what a search for words looks into. Made once, when first asked for. */
    String words() {
        String made = words;
        if (made == null) {
            made = Folded.of(RowWords.of(values));
            words = made;
        }
        return made;
    }
}
