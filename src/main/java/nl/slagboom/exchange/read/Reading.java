package nl.slagboom.exchange.read;

import java.util.List;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Unreadable;

/** One file being read: what it has cost so far, and what there is to say about it. */
final class Reading {

    private final String fileName;
    private final Limits limits;
    private final Progress progress;
    private final Remarks remarks = new Remarks();
    private int rows;
    private int cells;
    private long text;
    private long shown;
    private long done;
    private long expected;

    Reading(String fileName, Limits limits, Progress progress) {
        this.fileName = fileName;
        this.limits = limits;
        this.progress = progress;
    }

    String fileName() {
        return fileName;
    }

    Limits limits() {
        return limits;
    }

    Progress progress() {
        return progress;
    }

    List<Remark> remarks() {
        return remarks.list();
    }

    void remark(String key, String sheet, String cell, Object... arguments) {
        remarks.add(Remark.of(key, sheet, cell, arguments));
    }

    /** @param bytes that there are to go through */
    void expect(long bytes) {
        expected = bytes;
    }

    void advance(long bytes) {
        progress.report(done += bytes, expected);
    }

    void countRow() {
        if (++rows > limits.rows()) throw refuse("unreadable.rows.many", limits.rows());
    }

    void countCell() {
        if (++cells > limits.cells()) throw refuse("unreadable.cells.many", limits.cells());
    }

    void countText(int characters) {
        text += characters;
        if (text > limits.text()) throw refuse("unreadable.text.much");
    }

    /** One text may stand in many cells: it is kept once, but read in each. */
    void countShown(int characters) {
        shown += characters;
        if (shown > limits.shown()) throw refuse("unreadable.text.much");
    }

    /** The refusal of this file; the file's name is always its first argument. */
    Unreadable refuse(String key, Object... arguments) {
        return new Unreadable(key, withName(arguments));
    }

    Unreadable refuse(Throwable cause, String key, Object... arguments) {
        return new Unreadable(cause, key, withName(arguments));
    }

    private Object[] withName(Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = fileName;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }
}
