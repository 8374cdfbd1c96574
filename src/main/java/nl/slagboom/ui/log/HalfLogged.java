package nl.slagboom.ui.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.slagboom.model.code.Channel;
import nl.slagboom.ui.common.Brought;
import nl.slagboom.ui.common.Drafts;
import org.jspecify.annotations.Nullable;

/**
 * What was typed of a new obstacle and not logged yet, as two drafts: its texts, and beside them how it came in and which files
 * were brought.
 *
 * @param channel null where nobody said
 */
record HalfLogged(String title, String words, @Nullable Channel channel, List<Brought.Kept> files) {

    private static final String TEXTS = "log";
    private static final String BESIDE = "log-beside";

    HalfLogged {
        files = List.copyOf(files);
    }

    /** The one that is kept; an empty one where there is none. */
    static HalfLogged read(Drafts drafts) {
        String texts = drafts.read(TEXTS).orElse("");
        int end = texts.indexOf('\n');
        List<String> beside = drafts.read(BESIDE).orElse("").lines().toList();
        Channel channel = Arrays.stream(Channel.values())
                .filter(one -> !beside.isEmpty() && one.name().equals(beside.getFirst()))
                .findFirst()
                .orElse(null);
        return new HalfLogged(
                end < 0 ? texts : texts.substring(0, end),
                texts.substring(end + 1),
                channel,
                beside.stream()
                        .skip(1)
                        .flatMap(line -> Brought.Kept.of(line).stream())
                        .toList());
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
        beside.add(Stream.ofNullable(channel).map(Channel::name).findFirst().orElse(""));
        files.forEach(file -> beside.add(file.line()));
        drafts.keep(BESIDE, String.join("\n", beside));
    }
}
