package nl.slagboom.register;

import java.util.List;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.LearntWord;
import nl.slagboom.model.Organisation;
import nl.slagboom.model.Person;
import nl.slagboom.model.Receipt;
import nl.slagboom.model.Refusal;
import org.hibernate.Session;

/** An organisation or person is called otherwise, beside the obstacles: what is known of it, and what was exchanged with it. */
record Renaming(Session session, String from, String to) {

    void apply() {
        Known known = new Known(session);
        Organisation organisation = known.organisation(from);
        Person person = known.person(from);
        Organisation otherOrganisation = known.organisation(to);
        Person otherPerson = known.person(to);
        if (organisation != null && otherPerson != null || person != null && otherOrganisation != null)
            throw new Refusal("relations.merge.kinds", from, to);
        if (organisation != null && otherOrganisation != null) merge(organisation, otherOrganisation);
        else if (organisation != null) organisation.change(organisation.entry().renamed(to));
        if (person != null && otherPerson != null) merge(person, otherPerson);
        else if (person != null) person.change(person.entry().renamed(to));
        exchanged();
    }

    private void merge(Organisation organisation, Organisation other) {
        for (Person person : all(Person.class)) {
            if (organisation.entry().id().equals(person.entry().organisation()))
                person.change(person.entry().of(other.entry().id()));
        }
        other.change(other.entry().filledFrom(organisation.entry()));
        session.remove(organisation);
    }

    /** Which of two telephone numbers goes is not for a program to decide, and nothing would bring it back. */
    private void merge(Person person, Person other) {
        if (person.entry().contact() != null && other.entry().contact() != null)
            throw new Refusal("relations.merge.contacts", from, to);
        other.change(other.entry().filledFrom(person.entry()));
        session.remove(person);
    }

    private void exchanged() {
        List<LearntWord> words = all(LearntWord.class);
        for (LearntWord word : words) {
            if (!word.entry().meaning().organisation().equals(from)) continue;
            LearntWord.Meaning meaning = word.entry().meaning();
            LearntWord.Meaning now = new LearntWord.Meaning(to, meaning.list(), meaning.word(), meaning.code());
            boolean isThere = words.stream()
                    .anyMatch(other ->
                            !other.equals(word) && other.entry().meaning().isOfTheSameWord(now));
            if (isThere) session.remove(word);
            else word.rename(to);
        }
        for (HandOut handOut : all(HandOut.class)) {
            if (handOut.entry().partner().equals(from)) handOut.rename(to);
        }
        for (Receipt receipt : all(Receipt.class)) {
            if (from.equals(receipt.entry().organisation())) receipt.rename(to);
        }
    }

    private <E> List<E> all(Class<E> type) {
        return session.createSelectionQuery("from " + type.getSimpleName(), type)
                .getResultList();
    }
}
