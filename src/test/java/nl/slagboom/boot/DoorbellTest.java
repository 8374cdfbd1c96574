package nl.slagboom.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import nl.slagboom.cli.Cli;
import nl.slagboom.cli.Terminal;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.RegisterFile;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import nl.slagboom.ui.common.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start on a register that a window holds. */
final class DoorbellTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @Test
    void aCommandIsRunByTheProgramThatHoldsTheRegister() throws Exception {
        Location location = Location.of(folder.resolve("own"));
        String words = "Geen bus naar Gronau " + "é".repeat(10_000);
        try (Program.Services held = held(location)) {
            Dossier fresh = Dossier.begin()
                    .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Geen bus"))
                    .with(ObstacleFields.DESCRIPTION, LocalizedText.of(Language.NL, words));
            held.register().log(fresh, "Anna");
            try (Doorbell _ = hang(held)) {
                assertThat(ask(location, "list", "--json")).hasValue(0);
                assertThat(said.toString()).contains(words);
                assertThat(ask(location, "show", "GB-0000-0000")).hasValue(2);
                assertThat(complained.toString()).isNotBlank();
                assertThat(ask(location, "restore", "backup.zip")).hasValue(4);
            }
        }
    }

    @Test
    void aSecondWindowBringsTheFirstToTheFront() throws Exception {
        AtomicInteger brought = new AtomicInteger();
        try (Doorbell _ = Doorbell.hang(socket(), (request, out, err) -> {
            assertThat(request.isForWindow()).isTrue();
            return brought.getAndIncrement();
        })) {
            assertThat(Caller.ring(socket(), request(), terminal())).hasValue(0);
            assertThat(brought).hasValue(1);
        }
    }

    @Test
    void whatACrashLeftBehindKeepsNobodyOut() throws Exception {
        ServerSocketChannel left = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        left.bind(UnixDomainSocketAddress.of(socket()));
        left.close();
        assertThat(socket()).exists();
        assertThat(Caller.ring(socket(), request("list"), terminal())).isEmpty();
        try (Doorbell _ = Doorbell.hang(socket(), (request, out, err) -> 7)) {
            assertThat(Caller.ring(socket(), request("list"), terminal())).hasValue(7);
        }
        assertThat(socket()).doesNotExist();
    }

    @Test
    void anAnswerThatIsCutOffIsNotTakenForNone() throws Exception {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket()));
            Thread.ofVirtual().start(() -> {
                try {
                    server.accept().close();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            assertThatThrownBy(() -> Caller.ring(socket(), request("list"), terminal()))
                    .isInstanceOf(RegisterUnavailable.class)
                    .hasMessageContaining("register.no.answer");
        }
    }

    @Test
    void wordsSayWhetherAWindowIsMeantAndWhichRegister() {
        assertThat(new Start().isForWindow()).isTrue();
        assertThat(new Start("demo").isForDemonstration()).isTrue();
        assertThat(new Start("--register", "x", "--lang=de").isForWindow()).isTrue();
        assertThat(new Start("--lang=de").language()).contains(Language.DE);
        assertThat(new Start("demo", "--list").isForWindow()).isFalse();
        assertThat(new Start("list", "--register=a b").register()).contains("a b");
        assertThat(new Start("import", "--help").touchesRegister()).isFalse();
    }

    private static Program.Services held(Location location) {
        return Program.Services.of(Database.create(location, Clock.systemUTC()), Clock.systemUTC());
    }

    private Doorbell hang(Program.Services held) throws IOException {
        return Doorbell.hang(
                socket(),
                (request, out, err) -> new Cli(
                                new Lent(held, Settings.none()),
                                new Terminal(out, err, request.folder(), request.language(), request.user()),
                                "test")
                        .run(request.words().toArray(String[]::new)));
    }

    private OptionalInt ask(Location location, String... words) throws InterruptedException {
        return new Door(socket(), new RegisterFile(location.file())).ask(request(words), terminal());
    }

    private Request request(String... words) {
        return new Request(List.of(words), folder, Language.NL, "Bram");
    }

    private Terminal terminal() {
        return new Terminal(new PrintWriter(said), new PrintWriter(complained), folder, Language.NL, "Bram");
    }

    private Path socket() {
        Path socket = folder.resolve("door.sock");
        assertThat(Files.isDirectory(folder)).isTrue();
        return socket;
    }
}
