package nl.slagboom.cli;

import java.util.concurrent.Callable;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Tag;
import nl.slagboom.persistence.Written;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Calls a tag otherwise at every obstacle; the name of another makes the two one. */
@Command(name = "rename", mixinStandardHelpOptions = true)
final class TagsRenameCommand implements Callable<Integer> {

    @Mixin
    private final Options options = new Options();

    private final TagsWriting writing;

    @Parameters(index = "0", paramLabel = "TAG", descriptionKey = "cli.tags.tag")
    private @Nullable String from;

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "cli.tags.rename.to")
    private @Nullable String to;

    TagsRenameCommand(Opener opener, Terminal terminal) {
        writing = new TagsWriting(opener, terminal, options);
    }

    @Override
    public Integer call() {
        return writing.write(this::rename);
    }

    private Written<Integer> rename(TagsWriting.Given given) {
        String name = given.called(TagsWriting.given(from));
        String typed = TagsWriting.given(to).strip();
        boolean merges = !Tag.isSame(name, typed) && given.known().called(typed).isPresent();
        String become = merges ? given.called(typed) : typed;
        String key = merges ? "tags.said.merged" : "tags.said.renamed";
        return given.tags()
                .rename(
                        name,
                        typed,
                        count -> given.messages().text(key, name, become, count),
                        given.by(),
                        Progress.NONE);
    }
}
