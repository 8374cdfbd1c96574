package nl.slagboom.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.Theme;
import nl.slagboom.search.KnownTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the tags of the register, each with how many obstacles have it and the theme under which it stands. */
@Command(name = "tags", mixinStandardHelpOptions = true)
final class TagsCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    TagsCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Opened opened = options.open(opener, terminal, false)) {
            List<KnownTag> tags = opened.search().tags().all();
            if (options.json)
                terminal.out()
                        .println(Json.print(Map.of(
                                "tags", tags.stream().map(TagsCommand::json).toList())));
            else tags.forEach(this::print);
        }
        return Exit.DONE;
    }

    private void print(KnownTag tag) {
        Wording wording = options.wording(terminal);
        Theme theme = tag.theme();
        terminal.out()
                .println(String.format(
                        Locale.ROOT,
                        "%6s  %s%s",
                        wording.value((long) tag.obstacles().size()),
                        tag.name(),
                        theme == null ? "" : " · " + wording.value(theme)));
    }

    private static Map<String, Object> json(KnownTag tag) {
        Map<String, Object> json = new LinkedHashMap<>();
        Theme theme = tag.theme();
        json.put("name", tag.name());
        json.put("theme", theme == null ? null : theme.name());
        json.put("obstacles", tag.obstacles().size());
        return json;
    }
}
