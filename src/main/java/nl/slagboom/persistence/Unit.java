package nl.slagboom.persistence;

import java.time.ZoneId;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.MemoryShort;
import nl.slagboom.model.RegisterRow;
import org.hibernate.Session;

/** One write under way: its session, its changeset, and the register's row, which is locked until it ends. */
public final class Unit {

    private final Session session;
    private final RegisterRow register;
    private Changeset.Entry changeset;
    private boolean erases;

    Unit(Session session, RegisterRow register, Changeset.Entry changeset) {
        this.session = session;
        this.register = register;
        this.changeset = changeset;
    }

    public Session session() {
        return session;
    }

    public RegisterRow register() {
        return register;
    }

    public Changeset.Entry changeset() {
        return changeset;
    }

    /** Says what was done, where that was not known beforehand: a new obstacle has its reference only now. */
    public void say(String sentence) {
        changeset = changeset.saying(sentence);
    }

    /** Says that something is erased for good. */
    public void erase() {
        erases = true;
    }

    boolean erases() {
        return erases;
    }

    /**
     * To be asked now and then during a long write.
     *
     * @throws MemoryShort when there is too little memory left to go on
     */
    public void checkMemory() {
        Memory.require();
    }

    /** The next reference of the year in which this changeset is made. */
    public String nextReference() {
        return register.nextReference(
                changeset.at().atZone(ZoneId.systemDefault()).getYear());
    }
}
