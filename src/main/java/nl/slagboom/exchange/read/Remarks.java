package nl.slagboom.exchange.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remarks while they are gathered: of each kind the first thousand. A sheet can be all comments, or all beside the list. */
public final class Remarks {

    private static final int MOST = 1_000;

    private final List<Remark> kept = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    public void add(Remark remark) {
        if (counts.merge(remark.key(), 1, Integer::sum) <= MOST) kept.add(remark);
    }

    /** Those kept, and how many there were beside them. */
    public List<Remark> list() {
        List<Remark> all = new ArrayList<>(kept);
        int more = counts.values().stream().mapToInt(Integer::intValue).sum() - kept.size();
        if (more > 0) all.add(Remark.of("remark.more", "", "", more));
        return List.copyOf(all);
    }
}
