package nl.slagboom.ui.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.slagboom.exchange.intake.Target;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.value.Folded;

/** What the places are called that a column can go to. */
record TargetNames(Wording wording) implements Offer<Target> {

    @Override
    public String name(Target target) {
        return switch (target) {
            case Target.Special special -> wording.messages().text("intake.target." + special.code());
            case Target.OfPart part -> part(part);
            case Target.OfField(var field, var language) -> {
                String label = wording.label(field);
                yield language == null
                        ? label
                        : wording.messages()
                                .text("intake.target.in", label, language.code().toUpperCase(Locale.ROOT));
            }
        };
    }

    private String part(Target.OfPart part) {
        for (PartKind<?> kind : PartKind.all()) {
            Optional<String> label = kind.code().equals(part.kind())
                    ? kind.catalogue().byCode(part.field()).map(field -> wording.label(kind, field))
                    : Optional.empty();
            if (label.isPresent()) return label.get();
        }
        boolean country = part.field().equals(OurWorkbook.PART_COUNTRY);
        return wording.messages().text(country ? "handout.country" : "field." + part.field());
    }

    /** What becomes of the cells, in a word or two. */
    String fate(Target target) {
        return wording.messages().text("intake.place." + fateCode(target));
    }

    static String fateCode(Target target) {
        if (target.isOfReporter()) return "reporter";
        return switch (target) {
            case Target.Special.NOTE -> "note";
            case Target.Special.NOT_PLACED -> "notPlaced";
            case Target.Special.LEFT_OUT -> "leftOut";
            default -> "field";
        };
    }

    @Override
    public List<Target> matching(String letters) {
        String wanted = Folded.of(letters);
        return Target.offered().stream()
                .filter(target -> Folded.of(name(target)).contains(wanted))
                .sorted((a, b) -> Boolean.compare(begins(b, wanted), begins(a, wanted)))
                .toList();
    }

    private boolean begins(Target target, String wanted) {
        return Folded.of(name(target)).startsWith(wanted);
    }

    @Override
    public String help() {
        return wording.messages().text("intake.column.target.help");
    }

    @Override
    public String unknown(String typed) {
        return wording.messages().text("intake.column.target.unknown", typed);
    }
}
