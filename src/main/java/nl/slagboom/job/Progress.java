package nl.slagboom.job;

/** Where work tells how far it is and learns that it shall stop. Safe for any thread. */
public interface Progress {

    /** Nobody watches, nobody stops it. */
    Progress NONE = new Progress() {
        @Override
        public void report(long done, long total) {}

        @Override
        public void checkCancelled() {}
    };

    /** @param total what {@code done} runs to, or 0 where that is not known */
    void report(long done, long total);

    /** To be asked before each row, and before a write commits. @throws Cancelled when it shall stop */
    void checkCancelled();
}
