package nl.slagboom.ui.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.slagboom.ui.common.Brought;
import nl.slagboom.ui.common.Drafts;

/**
 * What was typed of a new obstacle and not logged yet, as two drafts: its texts, and beside them what else was said and which
 * files were brought.
 *
 * @param said what was said of a field, as text by its code
 */
record HalfLogged(String title, String words, Map<String, String> said, List<Brought.Kept> files) {

    private static final String TEXTS = "log";
    private static final String BESIDE = "log-beside";
    private static final Pattern BETWEEN = Pattern.compile("\t");

    HalfLogged {
        said = Map.copyOf(said);
        files = List.copyOf(files);
    }

    /** The one that is kept; an empty one where there is none. */
    static HalfLogged read(Drafts drafts) {
        String texts = drafts.read(TEXTS).orElse("");
        int end = texts.indexOf('\n');
        List<String> beside = drafts.read(BESIDE).orElse("").lines().toList();
        return new HalfLogged(
                end < 0 ? texts : texts.substring(0, end),
                texts.substring(end + 1),
                beside.isEmpty() ? Map.of() : said(beside.getFirst()),
                beside.stream()
                        .skip(1)
                        .flatMap(line -> Brought.Kept.of(line).stream())
                        .toList());
    }

    private static Map<String, String> said(String line) {
        Map<String, String> said = new LinkedHashMap<>();
        BETWEEN.splitAsStream(line).forEach(one -> {
            int equals = one.indexOf('=');
            if (equals > 0) said.put(one.substring(0, equals), one.substring(equals + 1));
        });
        return said;
    }

    boolean isEmpty() {
        return title.isEmpty() && words.isEmpty() && files.isEmpty();
    }

    /** Has it kept in the place of the one before; an empty one is none. */
    void keep(Drafts drafts) {
        if (isEmpty()) {
            drafts.drop(TEXTS);
            drafts.drop(BESIDE);
            return;
        }
        drafts.keep(TEXTS, title + "\n" + words);
        List<String> beside = new ArrayList<>();
        beside.add(said.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("\t")));
        files.forEach(file -> beside.add(file.line()));
        drafts.keep(BESIDE, String.join("\n", beside));
    }
}
