package nl.slagboom.cli;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.slagboom.i18n.CodeNames;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.Folded;
import nl.slagboom.persistence.Written;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Has a tag stand under a theme, or under none; one that nobody knows yet is listed so. */
@Command(name = "under", mixinStandardHelpOptions = true)
final class TagsUnderCommand implements Callable<Integer> {

    private static final String NONE = "-";

    @Mixin
    private final Options options = new Options();

    private final Terminal terminal;
    private final TagsWriting writing;

    @Parameters(index = "0", paramLabel = "TAG", descriptionKey = "cli.tags.tag")
    private @Nullable String tag;

    @Parameters(index = "1", paramLabel = "THEME|-", descriptionKey = "cli.tags.under.theme")
    private @Nullable String under;

    TagsUnderCommand(Opener opener, Terminal terminal) {
        this.terminal = terminal;
        writing = new TagsWriting(opener, terminal, options);
    }

    @Override
    public Integer call() {
        String said = TagsWriting.given(under);
        Theme theme = said.equals(NONE) ? null : theme(said);
        return writing.write(given -> stand(given, theme));
    }

    private Written<Integer> stand(TagsWriting.Given given, @Nullable Theme theme) {
        String name = given.called(TagsWriting.given(tag));
        String sentence = theme == null
                ? given.messages().text("tags.said.none", name)
                : given.messages()
                        .text("tags.said.under", name, given.messages().label(theme));
        Changeset.Entry changeset = given.known().called(name).isEmpty() && theme != null
                ? given.tags().add(name, theme, sentence, given.by())
                : given.tags().standUnder(name, theme, sentence, given.by());
        return new Written<>(changeset, 0);
    }

    /** By its code, or a piece of its word in any language that is no other's. */
    private Theme theme(String said) {
        String folded = Folded.of(said);
        for (Theme theme : Theme.values()) if (Folded.of(theme.name()).equals(folded)) return theme;
        Set<? extends Enum<?>> begun = new CodeNames().beginning(ObstacleFields.THEMES, folded);
        if (folded.isEmpty() || begun.size() != 1)
            throw new InvalidValue(
                    "cli.tags.theme",
                    said,
                    Arrays.stream(Theme.values())
                            .map(options.wording(terminal).messages()::label)
                            .collect(Collectors.joining(", ")));
        return (Theme) begun.iterator().next();
    }
}
