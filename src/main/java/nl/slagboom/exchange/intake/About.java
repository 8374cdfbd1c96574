package nl.slagboom.exchange.intake;

import java.util.Optional;
import nl.slagboom.i18n.FieldLine;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Field;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.code.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which field something in a file is about.
 *
 * @param kind the kind of part that it is of; null for the obstacle itself
 * @param field null for a whole part
 * @param language of a text that has several, where it is said; null for none
 */
public record About(
        @Nullable PartKind<?> kind,
        @Nullable Field<?, ?> field,
        @Nullable Language language) {

    static About of(Clash clash) {
        return new About(clash.conflict().kind(), clash.conflict().field(), clash.language());
    }

    /** What a column is about; empty where it goes to no one field. */
    static Optional<About> of(Target target) {
        return switch (target) {
            case Target.OfField(var field, var language) -> Optional.of(new About(null, field, language));
            case Target.OfPart(var code, var name) ->
                PartKind.all().stream()
                        .filter(kind -> kind.code().equals(code))
                        .flatMap(kind -> of(kind, name).stream())
                        .findFirst();
            case Target.Special _ -> Optional.empty();
        };
    }

    private static Optional<About> of(PartKind<?> kind, String field) {
        return kind.catalogue().byCode(field).map(its -> new About(kind, its, null));
    }

    /** As a person calls it. */
    public String label(Wording wording) {
        if (field == null) return kind == null ? "" : wording.label(kind);
        String label = FieldLine.label(kind, field, wording);
        return language == null ? label : FieldLine.inLanguage(label, language, wording);
    }
}
