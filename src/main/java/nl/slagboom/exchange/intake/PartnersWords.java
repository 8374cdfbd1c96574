package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Note;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartnerEntry;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.code.DatePrecision;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Text;
import org.jspecify.annotations.Nullable;

/** What an obstacle keeps of a partner as he put it: his number and words beside ours, and notes in the logbook. */
record PartnersWords(Origin origin) {

    /**
     * With his number and words.
     *
     * @param number null where he gave none
     * @param later whether a row above it was about the same obstacle: then its words stay, and these come below
     */
    Dossier with(Dossier mine, @Nullable String number, List<String> words, boolean later) {
        String said = Text.kept(String.join("\n", words));
        if (number == null && said == null) return mine;
        Part<PartnerEntry> entry = entry(mine).orElseGet(() -> Part.blank(PartnerFields.KIND));
        entry = entry.with(PartnerFields.ORGANISATION, origin.organisation());
        if (number != null) entry = entry.with(PartnerFields.NUMBER, number);
        if (said != null) entry = entry.with(PartnerFields.WORDS, words(entry, said, later));
        return mine.withPart(PartnerFields.KIND, entry);
    }

    /** What is there already stays as it stands. */
    private static String words(Part<PartnerEntry> entry, String said, boolean later) {
        List<String> there = entry.get(PartnerFields.WORDS)
                .map(words -> words.lines().toList())
                .orElse(List.of());
        List<String> given = said.lines().toList();
        if (there.containsAll(given)) return String.join("\n", there);
        if (!later) return said;
        List<String> all = new ArrayList<>(there);
        given.stream().filter(line -> !there.contains(line)).forEach(all::add);
        return String.join("\n", all);
    }

    /** With what is kept as notes, each once; not what stands among the partner's words already. */
    Dossier noted(Dossier mine, List<String> kept) {
        Set<String> words = words(mine);
        Dossier noted = mine;
        for (String text : kept) {
            String clean = Text.kept(text);
            boolean there = clean == null
                    || words.contains(inOneLine(clean))
                    || noted.parts(NoteFields.KIND).stream()
                            .anyMatch(note -> note.get(NoteFields.TEXT).equals(Optional.of(clean)));
            if (there) continue;
            Part<Note> note = Part.blank(NoteFields.KIND)
                    .with(NoteFields.WRITTEN_ON, origin.today())
                    .with(NoteFields.AUTHOR, origin.organisation())
                    .with(NoteFields.TEXT, clean);
            noted = noted.withPart(NoteFields.KIND, note);
        }
        return noted;
    }

    private Set<String> words(Dossier mine) {
        return entry(mine)
                .flatMap(entry -> entry.get(PartnerFields.WORDS))
                .map(words -> words.lines().collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private Optional<Part<PartnerEntry>> entry(Dossier mine) {
        return mine.parts(PartnerFields.KIND).stream()
                .filter(part -> part.get(PartnerFields.ORGANISATION).equals(Optional.of(origin.organisation())))
                .findFirst();
    }

    /** What a cell says, to be told a person: a day as he writes days, all else as it stands. */
    static Object shown(Content cell) {
        return switch (cell) {
            case Content.Day(var date, var precision) when precision == DatePrecision.DAY -> date;
            case Content.Day(var date, var precision) -> new PartialDate(date, precision);
            default -> inOneLine(cell.text());
        };
    }

    /** As words stand beside their heading. */
    static String inOneLine(String text) {
        return text.strip().replace("\n", " / ");
    }
}
