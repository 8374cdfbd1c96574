package nl.slagboom.exchange.intake;

import java.util.List;
import java.util.function.Supplier;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Layout;
import org.jspecify.annotations.Nullable;

/** What a changeset says when a layout is remembered or forgotten: which list, and of whom. */
public final class LayoutSentences {

    private static final int HEADINGS = 3;

    private final Supplier<Messages> messages;

    /** @param messages of the language now chosen: a changeset speaks as who made it */
    public LayoutSentences(Supplier<Messages> messages) {
        this.messages = messages;
    }

    /** The same for words. */
    public WordSentences ofWords() {
        return new WordSentences(new Wording(messages.get()));
    }

    /** @param organisation whose list it is; null where nobody said */
    public String remembered(String file, Placing placing, @Nullable String organisation) {
        return said("intake.layout.learnt", list(file, placing), organisation);
    }

    /** Its file is not known any more: its first headings tell which it is. */
    public String forgotten(Layout.Entry layout) {
        Remembered remembered = Remembered.of(layout.mapping());
        List<String> headings = List.copyOf(remembered.codes().keySet());
        String some = String.join(", ", headings.subList(0, Math.min(HEADINGS, headings.size())));
        String list = headings.size() > HEADINGS ? some + ", …" : some;
        return said("intake.layout.forgotten", list, remembered.organisation());
    }

    /** A text has one list, which is called as the file is. */
    private String list(String file, Placing placing) {
        String sheet = placing.table().sheet();
        return file.startsWith(sheet) ? file : messages.get().text("intake.layout.sheet", file, sheet);
    }

    private String said(String key, String list, @Nullable String organisation) {
        return organisation == null
                ? messages.get().text(key, list)
                : messages.get().text(key + ".of", list, organisation);
    }
}
