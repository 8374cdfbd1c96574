package nl.slagboom.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.Changeset;
import nl.slagboom.persistence.Written;
import nl.slagboom.register.Keeper;
import nl.slagboom.register.Tags;
import nl.slagboom.search.KnownTag;
import nl.slagboom.search.TagList;
import org.jspecify.annotations.Nullable;

/** What the commands that change tags have in common. */
record TagsWriting(Opener opener, Terminal terminal, Options options) {

    /** What is given to one of them: what is there, and what changes it. */
    record Given(TagList known, Tags tags, Messages messages, String by) {

        /** As the register writes it, where it knows it. */
        String called(String name) {
            return known.called(name).map(KnownTag::name).orElse(name.strip());
        }
    }

    /** Does one of them, and says what it did. */
    int write(Function<Given, Written<Integer>> deed) {
        try (Opened opened = options.openSound(opener, terminal, false, Keeper::check)) {
            Given given = new Given(
                    opened.search().tags(),
                    opened.register().tags(),
                    options.wording(terminal).messages(),
                    options.by(terminal));
            Written<Integer> written = deed.apply(given);
            say(written.changeset(), written.result());
        }
        return Exit.DONE;
    }

    private void say(Changeset.Entry changeset, int obstacles) {
        if (options.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("obstacles", obstacles);
            json.put("changeset", changeset.number());
            terminal.out().println(Json.print(json));
            return;
        }
        terminal.out().println(changeset.sentence());
        terminal.out()
                .println(options.wording(terminal).messages().text("cli.written", String.valueOf(changeset.number())));
    }

    /** What a parameter that must be given holds. */
    static String given(@Nullable String parameter) {
        return Objects.requireNonNull(parameter);
    }
}
