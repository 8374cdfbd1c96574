package nl.slagboom.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Organisation;
import nl.slagboom.model.PartyNames;
import nl.slagboom.model.Person;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.value.Text;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Intent;
import nl.slagboom.persistence.Unit;
import nl.slagboom.persistence.Written;
import nl.slagboom.search.Dossiers;
import nl.slagboom.search.PartyReader;
import org.jspecify.annotations.Nullable;

/**
 * The organisations and persons that obstacles name: what they are called, what is known of them, and how people are
 * reached. Each method is one changeset; that of a name or of what is known can be undone, that of contact data cannot.
 */
public final class Relations {

    private final Database database;
    private final Writing writing;

    Relations(Database database, Writing writing) {
        this.database = database;
        this.writing = writing;
    }

    /**
     * Calls one otherwise, wherever the name stands. Where the other name is known already the two become one, and what is
     * known of that stays; what is known of this one fills the rest.
     *
     * @param sentence for the history, of so many obstacles
     * @param progress asked before anything is committed whether it shall stop
     * @return the changeset, and how many obstacles it wrote
     * @throws InvalidValue when the new name is none, or has no room somewhere
     * @throws Refusal when they are an organisation and a person, or two persons of whom both contact data are kept
     */
    public Written<Integer> rename(String from, String to, IntFunction<String> sentence, String by, Progress progress) {
        String name = Text.kept(to);
        if (name == null) throw new InvalidValue("organisation.name.missing");
        if (name.contains(PartyNames.BETWEEN)) throw new InvalidValue("relations.name.several");
        return writing.write(Intent.of(by, ChangeKind.RELATIONS, ""), unit -> {
            int obstacles = renameIn(unit, from, name, progress);
            new Renaming(unit.session(), from, name).apply();
            unit.say(sentence.apply(obstacles));
            progress.checkCancelled();
            return obstacles;
        });
    }

    private static int renameIn(Unit unit, String from, String to, Progress progress) {
        List<UUID> ids =
                List.copyOf(unit.session().doReturningWork(PartyReader::read).getOrDefault(from, Set.of()));
        return Writing.replace(unit, ids, dossier -> PartyNames.renamed(dossier, Set.of(from), to), progress);
    }

    /**
     * Keeps what is known of an organisation.
     *
     * @param sentence for the history
     * @throws Refusal when a person of this name is known, or another organisation
     */
    public Changeset.Entry keep(Organisation.Entry entry, String sentence, String by) {
        return writing.write(Intent.of(by, ChangeKind.RELATIONS, sentence), unit -> {
                    Known known = new Known(unit.session());
                    if (known.person(entry.name()) != null) throw new Refusal("relations.kind.other", entry.name());
                    known.refuseOther(entry.name(), entry.id());
                    Organisation there = unit.session().find(Organisation.class, entry.id());
                    if (there == null) unit.session().persist(Organisation.of(entry));
                    else there.change(entry);
                    return entry.id();
                })
                .changeset();
    }

    /**
     * Keeps what is known of a person.
     *
     * @param employer the name of the organisation that he works for; one that is not known yet is from now on
     * @param sentence for the history
     * @throws Refusal when an organisation of this name is known, or another person
     */
    public Changeset.Entry keep(Person.Entry entry, @Nullable String employer, String sentence, String by) {
        return writing.write(Intent.of(by, ChangeKind.RELATIONS, sentence), unit -> {
                    Known known = new Known(unit.session());
                    if (known.organisation(entry.name()) != null)
                        throw new Refusal("relations.kind.other", entry.name());
                    known.refuseOther(entry.name(), entry.id());
                    Person.Entry employed = entry.of(employer(unit, known, employer));
                    Person there = unit.session().find(Person.class, entry.id());
                    if (there == null) unit.session().persist(Person.of(employed));
                    else there.change(employed);
                    return entry.id();
                })
                .changeset();
    }

    private static @Nullable UUID employer(Unit unit, Known known, @Nullable String employer) {
        String name = Text.kept(employer);
        if (name == null) return null;
        Organisation there = known.organisation(name);
        if (there != null) return there.entry().id();
        Organisation fresh = Organisation.of(Organisation.Entry.named(name));
        unit.session().persist(fresh);
        return fresh.entry().id();
    }

    /**
     * Keeps how a person is reached, in the one table without history.
     *
     * @param sentence for the history; without anything of the contact data
     * @throws InvalidValue when it is not said until when, or that day is over
     */
    public Changeset.Entry reach(UUID person, Contact.Entry contact, String sentence, String by) {
        return reach(contact, sentence, by, unit -> {
            Person there = unit.session().find(Person.class, person);
            if (there == null) throw new Refusal("relations.gone");
            if (!contact.id().equals(there.entry().contact()))
                there.change(there.entry().reachedAt(contact.id()));
        });
    }

    /**
     * Keeps who made a report and how he is reached, in the one table without history.
     *
     * @throws InvalidValue when it is not said until when, or that day is over
     */
    public Changeset.Entry reachReporter(Dossier obstacle, UUID report, Contact.Entry contact, String by) {
        return reach(contact, obstacle.reference(), by, unit -> {
            Dossier now = Dossiers.find(unit.session(), obstacle.id())
                    .filter(dossier -> !dossier.isWithdrawn())
                    .orElseThrow(() -> new Refusal("obstacle.gone", obstacle.reference()));
            var there = now.part(ReportFields.KIND, report).orElseThrow(() -> new Refusal("relations.gone"));
            if (!there.get(ReportFields.CONTACT).filter(contact.id()::equals).isPresent())
                new Pen(unit)
                        .write(List.of(
                                now.withPart(ReportFields.KIND, there.with(ReportFields.CONTACT, contact.id()))));
        });
    }

    private Changeset.Entry reach(Contact.Entry contact, String sentence, String by, Tying tying) {
        LocalDate until = contact.deleteOn();
        if (until == null) throw new InvalidValue("contact.until.missing");
        // What replaces contact data cannot be undone; what is new can: then they are forgotten.
        boolean isNew = database.read(session -> session.find(Contact.class, contact.id()) == null);
        ChangeKind kind = isNew ? ChangeKind.RELATIONS : ChangeKind.CONTACT;
        return writing.write(Intent.of(by, kind, sentence), unit -> {
                    Instant now = unit.changeset().at();
                    if (!until.isAfter(LocalDate.ofInstant(now, ZoneId.systemDefault())))
                        throw new InvalidValue("contact.until.over");
                    Contact there = unit.session().find(Contact.class, contact.id());
                    if (there == null) unit.session().persist(Contact.of(contact));
                    else there.change(contact);
                    tying.tie(unit);
                    return contact.id();
                })
                .changeset();
    }

    /** Has whom the contact data are of point to them. */
    private interface Tying {
        void tie(Unit unit);
    }

    /** Erases contact data at once: no history brings them back. */
    public Changeset.Entry erase(UUID contact, String by) {
        return writing.write(Intent.of(by, ChangeKind.ERASURE, ""), unit -> {
                    Contact there = unit.session().find(Contact.class, contact);
                    if (there == null) throw new Refusal("relations.gone");
                    unit.session().remove(there);
                    unit.erase();
                    return contact;
                })
                .changeset();
    }
}
