package nl.slagboom.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.i18n.FieldLine;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Conflict;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What an undo leaves as it is, because it was changed again since: in lines from what it would have become to what it is. */
final class Standing {

    private final Wording wording;
    private final Dossier now;

    Standing(Dossier now, Wording wording) {
        this.now = now;
        this.wording = wording;
    }

    /** @return before is what stood there before the changeset, after is what stands there now */
    List<FieldLine> of(Conflict conflict) {
        Field<?, ?> field = conflict.field();
        PartKind<?> kind = conflict.kind();
        if (field == null) return kind == null ? List.of() : List.of(part(kind, conflict));
        String label = FieldLine.label(kind, field, wording) + where(kind, conflict.part());
        if (field.type() instanceof FieldType.Localized) return languages(label, conflict);
        return List.of(new FieldLine(label, wording.value(conflict.theirs()), wording.value(conflict.mine())));
    }

    /** Only the languages that clash: in the others it becomes what it was. */
    private List<FieldLine> languages(String label, Conflict conflict) {
        List<FieldLine> lines = new ArrayList<>();
        for (Language language : Language.values()) {
            String was = in(conflict.base(), language);
            String mine = in(conflict.mine(), language);
            String theirs = in(conflict.theirs(), language);
            if (mine.equals(was) || theirs.equals(was) || mine.equals(theirs)) continue;
            lines.add(new FieldLine(FieldLine.inLanguage(label, language, wording), theirs, mine));
        }
        return lines;
    }

    private static String in(@Nullable Object text, Language language) {
        return text instanceof LocalizedText some ? Objects.requireNonNullElse(some.in(language), "") : "";
    }

    private FieldLine part(PartKind<?> kind, Conflict conflict) {
        String removed = wording.messages().text("detail.conflict.removed");
        return new FieldLine(
                wording.messages().text("kind." + kind.code()),
                conflict.theirs() instanceof Part<?> part ? name(part) : removed,
                conflict.mine() instanceof Part<?> part ? name(part) : removed);
    }

    private String where(@Nullable PartKind<?> kind, @Nullable UUID part) {
        if (kind == null || part == null) return "";
        return find(kind, part)
                .map(this::name)
                .filter(name -> !name.isEmpty())
                .map(name -> " („" + name + "”)")
                .orElse("");
    }

    private <P extends ObstaclePart> Optional<Part<P>> find(PartKind<P> kind, UUID part) {
        return now.part(kind, part);
    }

    /** The first line that a person wrote in it. */
    private <P extends ObstaclePart> String name(Part<P> part) {
        return part.values().catalogue().shown().stream()
                .filter(field -> field.type() instanceof FieldType.Plain)
                .flatMap(field ->
                        wording.value(part.get(field).orElse(null)).lines().limit(1))
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }
}
