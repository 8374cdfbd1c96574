package nl.slagboom.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DraftsTest {

    private static final long NEVER = 60_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsKeptIsInAFileAfterASecondOfQuiet() throws Exception {
        long began = System.nanoTime();
        new Drafts(folder.resolve("made")).keep("obstacle-1", "één\ntwee\n");
        Path file = folder.resolve("made/obstacle-1.draft");
        assertThat(file).doesNotExist();
        await(() -> Files.exists(file));
        assertThat(System.nanoTime() - began).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(900));
        assertThat(Files.readString(file)).isEqualTo("één\ntwee\n");
        assertThat(new Drafts(folder.resolve("made")).read("obstacle-1"))
                .as("after a crash")
                .contains("één\ntwee\n");
        assertThat(files(folder.resolve("made"))).containsExactly("obstacle-1.draft");
    }

    @Test
    void onlyTheLastOfManyIsWritten() throws Exception {
        Drafts drafts = new Drafts(folder, 200);
        for (int i = 0; i < 50; i++) drafts.keep("a", "text " + i);
        await(() -> Files.exists(folder.resolve("a.draft")));
        assertThat(Files.readString(folder.resolve("a.draft"))).isEqualTo("text 49");
    }

    @Test
    void whatIsNotWrittenYetIsReadAndListedToo() {
        Drafts drafts = new Drafts(folder, NEVER);
        drafts.keep("b", "2");
        drafts.keep("a", "1");
        assertThat(drafts.read("a")).contains("1");
        assertThat(drafts.list()).containsExactly("a", "b");
        drafts.drop("a");
        assertThat(drafts.read("a")).isEmpty();
        assertThat(drafts.list()).containsExactly("b");
    }

    @Test
    void whatIsDroppedIsGoneAtOnceAndFromTheDiskSoon() throws Exception {
        Files.writeString(folder.resolve("a.draft"), "1");
        Files.writeString(folder.resolve("a.draft.new"), "half");
        Drafts drafts = new Drafts(folder);
        assertThat(drafts.list()).containsExactly("a");
        drafts.drop("a");
        assertThat(drafts.read("a")).isEmpty();
        assertThat(drafts.list()).isEmpty();
        await(() -> !Files.exists(folder.resolve("a.draft")));
    }

    @Test
    void whatWasDroppedIsNotWrittenLater() throws Exception {
        Drafts drafts = new Drafts(folder, 100);
        drafts.keep("a", "1");
        drafts.drop("a");
        drafts.keep("b", "2");
        await(() -> Files.exists(folder.resolve("b.draft")));
        assertThat(files(folder)).containsExactly("b.draft");
    }

    @Test
    void whatCannotBeReadIsNoDraft() throws Exception {
        Files.write(folder.resolve("a.draft"), new byte[] {(byte) 0xC3, 0x28});
        assertThat(new Drafts(folder).read("a")).isEmpty();
    }

    @Test
    void aNameIsNoPath() {
        Drafts drafts = new Drafts(folder);
        assertThatThrownBy(() -> drafts.keep("../a", "1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noDraftsKeepNothing() {
        Drafts none = Drafts.none();
        none.keep("a", "1");
        none.drop("a");
        assertThat(none.read("a")).isEmpty();
        assertThat(none.list()).isEmpty();
    }

    private static Stream<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.call()) {
            if (System.nanoTime() > end) throw new AssertionError("It did not come to pass");
            Thread.sleep(10);
        }
    }
}
