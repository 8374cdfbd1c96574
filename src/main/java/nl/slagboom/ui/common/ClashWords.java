package nl.slagboom.ui.common;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Conflict;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import org.jspecify.annotations.Nullable;

/** Something that clashes, in words. */
public record ClashWords(Clash clash, Wording wording) {

    private static final int LONGEST = 80;

    /** What it is about. */
    public String heading() {
        PartKind<?> kind = clash.conflict().kind();
        Field<?, ?> field = clash.conflict().field();
        if (field == null)
            return kind == null
                    ? ""
                    : wording.messages()
                            .text("detail.conflict.part", wording.messages().text("kind." + kind.code()));
        String label = kind == null ? wording.label(field) : wording.label(kind, field);
        return clash.language() == null
                ? label
                : wording.messages().text("detail.conflict.language", label, wording.value(clash.language()));
    }

    /** Which part of the obstacle it is in; nothing for the obstacle itself. */
    public String where(Dossier now) {
        PartKind<?> kind = clash.conflict().kind();
        UUID part = clash.conflict().part();
        if (kind == null || part == null || clash.conflict().field() == null) return "";
        return where(kind, part, now);
    }

    private <P extends ObstaclePart> String where(PartKind<P> kind, UUID id, Dossier now) {
        String name = now.part(kind, id)
                .flatMap(part -> kind.catalogue().shown().stream()
                        .filter(field -> field.type() instanceof FieldType.Plain)
                        .map(field -> wording.value(part.get(field).orElse(null)))
                        .filter(text -> !text.isEmpty())
                        .findFirst())
                .orElse("");
        String line = name.lines().findFirst().orElse("");
        String some = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        return wording.labelled(wording.messages().text("kind." + kind.code()), some);
    }

    /** Of what goes together, each on its own line; what only goes along and is not given has none. */
    public String shown(Function<Conflict, @Nullable Object> of, @Nullable Object value) {
        if (clash.along().isEmpty()) return shown(value);
        return clash.all()
                .filter(one -> one.equals(clash.conflict()) || of.apply(one) != null)
                .map(one -> wording.labelled(wording.label(Objects.requireNonNull(one.field())), shown(of.apply(one))))
                .collect(Collectors.joining("\n"));
    }

    private String shown(@Nullable Object value) {
        PartKind<?> kind = clash.conflict().kind();
        if (value instanceof Part<?> part && kind != null) return wording.lines(kind, part);
        String text = wording.value(value);
        if (!text.isEmpty()) return text;
        return wording.messages()
                .text(clash.conflict().field() == null ? "detail.conflict.removed" : "detail.conflict.empty");
    }
}
