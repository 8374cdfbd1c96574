package nl.slagboom.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Organisation;
import nl.slagboom.model.Person;
import nl.slagboom.model.value.Folded;
import nl.slagboom.persistence.Database;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The organisations and persons of the register, whether more is known of them than a name or not. Safe for any thread. */
public final class Directory {

    private static final int WITHIN = 1;
    private static final int NOT_THERE = 3;

    /** With whom something was exchanged. */
    private static final List<String> EXCHANGED = List.of(
            "select distinct r.organisation from Receipt r where r.organisation is not null",
            "select distinct h.partner from HandOut h",
            "select distinct w.organisation from LearntWord w");

    private final Database database;
    private final Supplier<Rows> rows;
    private volatile @Nullable Known known;

    /** @param listed with the name folded, and the abbreviation behind it */
    private record Known(long changeset, List<Listed> listed) {}

    private record Listed(Party party, String name, String words) {

        static Listed of(Party party) {
            String name = Folded.of(party.name());
            return new Listed(
                    party, name, name + " " + Folded.of(party.abbreviation().orElse("")));
        }

        /** Somebody of whom no more is known. */
        static Listed ofName(String name) {
            return of(new Party(name, null, null, null, null, Set.of(), false));
        }

        /** 0 where the name begins so, 1 where a word of it does, 2 where it is anywhere. */
        int place(List<String> wanted) {
            if (!wanted.stream().allMatch(words::contains)) return NOT_THERE;
            String first = wanted.getFirst();
            if (name.startsWith(first)) return 0;
            return words.contains(" " + first) ? WITHIN : 2;
        }
    }

    private record Found(Listed listed, int place) {}

    Directory(Database database, Supplier<Rows> rows) {
        this.database = database;
        this.rows = rows;
    }

    /** All, by name: those that are spelt alike stand together. */
    public List<Party> all() {
        return known().listed().stream().map(Listed::party).toList();
    }

    /**
     * Those that have all these words or pieces of words, without regard to case and accents: first what is called so, then what
     * begins so, of those what most obstacles name. Abbreviations count too. Nothing typed finds what is named most.
     *
     * @param most as many at most
     */
    public List<Party> like(String typed, int most) {
        String whole = Folded.of(typed);
        List<String> wanted = List.of(whole.split(" ", -1));
        return known().listed().stream()
                .map(listed -> new Found(listed, listed.place(wanted)))
                .filter(found -> found.place() < NOT_THERE)
                .sorted(Comparator.comparing(
                                (Found found) -> !found.listed().name().equals(whole))
                        .thenComparingInt(Found::place)
                        .thenComparingInt(
                                found -> -found.listed().party().obstacles().size())
                        .thenComparing(found -> found.listed().name()))
                .limit(most)
                .map(found -> found.listed().party())
                .toList();
    }

    /** What those are called. */
    public List<String> names(String typed, int most) {
        return like(typed, most).stream().map(Party::name).toList();
    }

    /**
     * What those are called, and who asks among them: nobody need have named him yet. Where what was typed begins a word of his
     * own name, that goes before all but who is called just so.
     *
     * @param own the name of who asks
     */
    public List<String> names(String typed, String own, int most) {
        List<String> known = names(typed, most);
        String whole = Folded.of(typed);
        if (whole.isEmpty() || Listed.ofName(own).place(List.of(whole.split(" ", -1))) > WITHIN) return known;
        Stream<String> same = known.stream().filter(name -> Folded.of(name).equals(whole));
        return Stream.of(same, Stream.of(own), known.stream())
                .flatMap(names -> names)
                .distinct()
                .limit(most)
                .toList();
    }

    /** The one of exactly this name. */
    public Optional<Party> of(String name) {
        return known().listed().stream()
                .map(Listed::party)
                .filter(party -> party.name().equals(name))
                .findFirst();
    }

    private Known known() {
        long changeset = rows.get().changeset();
        Known read = known;
        if (read != null && read.changeset() == changeset) return read;
        Map<String, Set<UUID>> named = database.look(PartyReader::read);
        List<Party> parties = database.read(session -> parties(session, named));
        Known fresh = new Known(
                changeset,
                parties.stream()
                        .map(Listed::of)
                        .sorted(Comparator.comparing(Listed::name)
                                .thenComparing(listed -> listed.party().name()))
                        .toList());
        known = fresh;
        return fresh;
    }

    private static List<Party> parties(Session session, Map<String, Set<UUID>> named) {
        Map<String, Organisation.Entry> organisations =
                session.createSelectionQuery("from Organisation", Organisation.class).getResultList().stream()
                        .map(Organisation::entry)
                        .collect(Collectors.toMap(Organisation.Entry::name, Function.identity(), (one, other) -> one));
        Map<String, Person.Entry> persons =
                session.createSelectionQuery("from Person", Person.class).getResultList().stream()
                        .map(Person::entry)
                        .collect(Collectors.toMap(Person.Entry::name, Function.identity(), (one, other) -> one));
        Set<String> writers =
                Set.copyOf(session.createSelectionQuery("select distinct c.madeBy from Changeset c", String.class)
                        .getResultList());
        Set<String> names = new TreeSet<>(named.keySet());
        names.addAll(organisations.keySet());
        names.addAll(persons.keySet());
        for (String query : EXCHANGED)
            names.addAll(session.createSelectionQuery(query, String.class).getResultList());
        List<Party> parties = new ArrayList<>();
        for (String name : names) {
            Person.Entry person = persons.get(name);
            String employer = organisations.values().stream()
                    .filter(organisation -> person != null && organisation.id().equals(person.organisation()))
                    .map(Organisation.Entry::name)
                    .findFirst()
                    .orElse(null);
            parties.add(new Party(
                    name,
                    organisations.get(name),
                    person,
                    employer,
                    person == null ? null : contact(session, person),
                    named.getOrDefault(name, Set.of()),
                    writers.contains(name)));
        }
        return parties;
    }

    private static Contact.@Nullable Entry contact(Session session, Person.Entry person) {
        Contact contact = person.contact() == null ? null : session.find(Contact.class, person.contact());
        return contact == null ? null : contact.entry();
    }
}
