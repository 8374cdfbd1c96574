package nl.slagboom.exchange.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.OpenQuestion;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Values;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An obstacle as a partner has it, or had it, out of the questions that were kept of an answer. */
final class Theirs {

    private Theirs() {}

    /** @param then as it was handed out */
    static Dossier of(Dossier then, List<OpenQuestion.Entry> questions) {
        Dossier theirs = then;
        for (OpenQuestion.Entry question : questions) theirs = with(theirs, question.key(), question.theirs());
        return theirs;
    }

    /** As the partner had it before. */
    static Dossier before(Dossier then, List<OpenQuestion.Entry> questions) {
        Dossier before = then;
        for (OpenQuestion.Entry question : questions) before = with(before, question.key(), question.base());
        return before;
    }

    private static Dossier with(Dossier dossier, Clash.Key key, @Nullable String theirs) {
        UUID part = key.part();
        if (part == null) return withField(dossier, key, theirs);
        return PartKind.all().stream()
                .filter(kind -> kind.code().equals(key.kind()))
                .findFirst()
                .map(kind -> withPart(dossier, kind, part, key.field(), theirs))
                .orElse(dossier);
    }

    private static Dossier withField(Dossier dossier, Clash.Key key, @Nullable String theirs) {
        return Optional.ofNullable(key.field())
                .flatMap(ObstacleFields.ALL::byCode)
                .map(field -> withField(dossier, field, key.language(), theirs))
                .orElse(dossier);
    }

    private static Dossier withField(
            Dossier dossier, Field<Obstacle, ?> field, @Nullable Language language, @Nullable String theirs) {
        if (language != null) return withText(dossier, field, language, theirs);
        List<Field<Obstacle, ?>> together = ObstacleFields.ALL.together(field);
        if (together.size() == 1) return dossier.with(read(dossier.values(), field, theirs));
        Values<Obstacle> said = Values.read(ObstacleFields.ALL, theirs == null ? "" : theirs);
        Values<Obstacle> values = dossier.values();
        for (Field<Obstacle, ?> one : together) if (said.has(one)) values = values.withSame(one, said);
        return dossier.with(values);
    }

    @SuppressWarnings("unchecked") // only such a field is asked language by language
    private static Dossier withText(
            Dossier dossier, Field<Obstacle, ?> field, Language language, @Nullable String theirs) {
        Field<Obstacle, LocalizedText> text = (Field<Obstacle, LocalizedText>) field;
        return dossier.with(text, dossier.get(text).orElse(LocalizedText.EMPTY).with(language, theirs));
    }

    private static <E, T> Values<E> read(Values<E> values, Field<E, T> field, @Nullable String theirs) {
        return values.with(field, theirs == null ? null : field.type().read(theirs));
    }

    private static <P extends ObstaclePart> Dossier withPart(
            Dossier dossier, PartKind<P> kind, UUID id, @Nullable String field, @Nullable String theirs) {
        if (field != null) {
            return dossier.part(kind, id)
                    .map(part -> dossier.withPart(kind, withField(kind, part, field, theirs)))
                    .orElse(dossier);
        }
        return theirs == null
                ? dossier.withoutPart(kind, id)
                : dossier.withPart(kind, new Part<>(id, Values.read(kind.catalogue(), theirs)));
    }

    private static <P extends ObstaclePart> Part<P> withField(
            PartKind<P> kind, Part<P> part, String field, @Nullable String theirs) {
        return kind.catalogue()
                .byCode(field)
                .map(one -> new Part<>(part.id(), read(part.values(), one, theirs)))
                .orElse(part);
    }
}
