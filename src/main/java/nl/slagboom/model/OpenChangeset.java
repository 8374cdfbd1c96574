package nl.slagboom.model;

import java.util.function.Supplier;
import org.hibernate.audit.ChangesetListener;

/** Gives the changeset of a transaction its number and words. Hibernate makes it and hands it no session. */
public final class OpenChangeset implements ChangesetListener {

    private static final ScopedValue<Supplier<Changeset.Entry>> OPEN = ScopedValue.newInstance();

    /**
     * Runs work whose audited rows belong to a changeset.
     *
     * @param entry what it is, asked when the first of those rows is written
     */
    public static <R> R in(Supplier<Changeset.Entry> entry, Supplier<R> work) {
        return ScopedValue.where(OPEN, entry).call(work::get);
    }

    @Override
    public void newChangeset(Object changelog) {
        Changeset changeset = (Changeset) changelog;
        Changeset.Entry entry = OPEN.get().get();
        changeset.number = entry.number();
        changeset.uuid = entry.uuid();
        changeset.madeAt = entry.at();
        changeset.madeBy = entry.by();
        changeset.kind = entry.kind();
        changeset.sentence = entry.sentence();
        changeset.undoes = entry.undoes();
    }
}
