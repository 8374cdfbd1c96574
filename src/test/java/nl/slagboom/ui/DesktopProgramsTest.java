package nl.slagboom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.slagboom.ui.common.DesktopPrograms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** It is told where the desktop has no program for a file. */
final class DesktopProgramsTest {

    private static final URI FILE = URI.create("file:///lijst.xlsx");
    private static final URI PAGE = URI.create("https://example.org/");

    private final CountDownLatch failed = new CountDownLatch(1);
    private final List<URI> elsewhere = new ArrayList<>();

    @BeforeAll
    static void start() throws InterruptedException {
        Desk.start();
    }

    private void open(String command, URI what) {
        new DesktopPrograms(command, (page, ignored) -> elsewhere.add(page)).open(what, failed::countDown);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aCommandThatCouldNotOpenItSaysSoAndOneThatCouldDoesNot() throws Exception {
        open("true", FILE);
        assertThat(failed.await(1, TimeUnit.SECONDS)).isFalse();
        open("false", FILE);
        assertThat(failed.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void withoutTheCommandAPageIsOpenedOtherwiseAndAFileIsNot() throws Exception {
        open("slagboom-opens-nothing", PAGE);
        assertThat(elsewhere).containsExactly(PAGE);
        assertThat(failed.getCount()).isEqualTo(1);
        open("slagboom-opens-nothing", FILE);
        assertThat(failed.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(elsewhere).containsExactly(PAGE);
    }
}
