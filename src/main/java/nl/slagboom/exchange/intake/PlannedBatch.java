package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.OpenQuestion;
import nl.slagboom.register.Batch;
import org.jspecify.annotations.Nullable;

/**
 * What a plan writes.
 *
 * @param rows of the plan, in the order of the file
 */
record PlannedBatch(PlanSource source, List<PlannedRow> rows) {

    /** What is to be written: each obstacle once, though several rows may touch it. */
    Batch batch() {
        Map<UUID, Dossier> bases = new LinkedHashMap<>();
        Map<UUID, Dossier> last = new LinkedHashMap<>();
        List<Contact.Entry> contacts = new ArrayList<>();
        for (PlannedRow row : rows) {
            Dossier mine = row.mine();
            if (mine == null || !row.isWritten()) continue;
            Dossier base = row.base();
            if (base != null && !base.reference().isEmpty()) bases.putIfAbsent(base.id(), base);
            last.put(mine.id(), mine);
            if (row.contact() != null) contacts.add(row.contact());
        }
        List<Dossier> added = new ArrayList<>();
        List<Batch.Edit> changed = new ArrayList<>();
        last.forEach((id, mine) -> {
            Dossier base = bases.get(id);
            if (base == null) added.add(mine);
            else changed.add(new Batch.Edit(base, mine));
        });
        return new Batch(added, changed, contacts, source.isReturn() ? source.file() : null, answer());
    }

    private Batch.@Nullable Answer answer() {
        HandOut.Entry given = source.handedOut().handOut();
        if (given == null && !source.isOwnList()) return null;
        List<Batch.Asked> asked = new ArrayList<>();
        for (PlannedRow row : rows) {
            UUID subject = row.subject();
            if (subject == null || row.kind() == PlannedRow.Kind.LEFT_OUT) continue;
            for (Question question : row.questions()) if (!question.isHeard()) asked.add(question.asked(subject));
        }
        if (given != null) return new Batch.Answer(given.id(), source.isReturn(), asked, settled());
        asked.addAll(SaidOtherwise.of(read(), source.handedOut(), asked));
        List<UUID> subjects = read().stream()
                .map(row -> Objects.requireNonNull(row.subject()))
                .distinct()
                .toList();
        if (subjects.size() > HandOut.MOST) return null;
        HandOut.Entry list =
                ListsBefore.entry(source.sender().organisation(), source.placings(), source.file(), subjects);
        return Batch.Answer.of(list, asked, settled());
    }

    /** What is left out whole was not read: of a list the one before it still counts. */
    private List<PlannedRow> read() {
        return rows.stream()
                .filter(row -> row.kind() != PlannedRow.Kind.LEFT_OUT && row.kind() != PlannedRow.Kind.REFUSED)
                .toList();
    }

    /** The partner wrote something else meanwhile, and that is taken. */
    private boolean isOvertaken(OpenQuestion.Entry question) {
        return source.isReturn()
                && rows.stream()
                        .filter(row -> question.obstacle().equals(row.subject()))
                        .filter(row -> row.questions().stream()
                                .noneMatch(asked -> asked.clash().key().equals(question.key())))
                        .flatMap(row -> row.changes().stream())
                        .anyMatch(change ->
                                change.field().code().equals(question.key().field())
                                        && Objects.equals(
                                                change.part(), question.key().part()));
    }

    /** What a list before this one left to be decided is asked of this one now. */
    private boolean isAskedAnew(OpenQuestion.Entry question) {
        return source.isOwnList()
                && rows.stream()
                        .filter(row -> question.obstacle().equals(row.subject()))
                        .flatMap(row -> row.questions().stream())
                        .anyMatch(asked -> asked.clash().key().equals(question.key()));
    }

    /** Of what was left to be decided earlier, what will stand as the partner has it, or had, before he wrote something else. */
    List<UUID> settled() {
        Map<UUID, Dossier> last = new HashMap<>();
        for (PlannedRow row : rows)
            if (row.subject() != null && row.mine() != null) last.put(row.subject(), row.mine());
        return source.handedOut().open().stream()
                .filter(question -> Optional.ofNullable(last.get(question.obstacle()))
                        .filter(mine -> Theirs.of(mine, List.of(question)).saysTheSameAs(mine)
                                || isOvertaken(question)
                                || isAskedAnew(question))
                        .isPresent())
                .map(OpenQuestion.Entry::id)
                .toList();
    }
}
