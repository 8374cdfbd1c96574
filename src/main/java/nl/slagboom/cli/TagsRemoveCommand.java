package nl.slagboom.cli;

import java.util.concurrent.Callable;
import nl.slagboom.job.Progress;
import nl.slagboom.persistence.Written;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes a tag from the list, and from every obstacle that has it. */
@Command(name = "remove", mixinStandardHelpOptions = true)
final class TagsRemoveCommand implements Callable<Integer> {

    @Mixin
    private final Options options = new Options();

    private final TagsWriting writing;

    @Parameters(paramLabel = "TAG", descriptionKey = "cli.tags.tag")
    private @Nullable String tag;

    TagsRemoveCommand(Opener opener, Terminal terminal) {
        writing = new TagsWriting(opener, terminal, options);
    }

    @Override
    public Integer call() {
        return writing.write(this::remove);
    }

    private Written<Integer> remove(TagsWriting.Given given) {
        String name = given.called(TagsWriting.given(tag));
        return given.tags()
                .remove(
                        name,
                        count -> given.messages().text("tags.said.removed", name, count),
                        given.by(),
                        Progress.NONE);
    }
}
