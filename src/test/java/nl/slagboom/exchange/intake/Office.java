package nl.slagboom.exchange.intake;

import com.sun.star.beans.PropertyValue;
import com.sun.star.bridge.UnoUrlResolver;
import com.sun.star.bridge.XUnoUrlResolver;
import com.sun.star.comp.helper.Bootstrap;
import com.sun.star.connection.NoConnectException;
import com.sun.star.frame.Desktop;
import com.sun.star.frame.XDesktop2;
import com.sun.star.lang.DisposedException;
import com.sun.star.lang.XComponent;
import com.sun.star.uno.Exception;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import nl.slagboom.model.code.Language;

/** A LibreOffice without a window and with a profile of its own, which a test tells what to do. */
final class Office implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);
    /** Should it hang: then whoever waits for it hears that it is gone. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Process process;
    private final XComponentContext context;
    private final XDesktop2 desktop;

    /**
     * @param folder for its profile and what it says
     * @param language of who sits at it
     */
    Office(Path program, Path folder, Language language) throws java.lang.Exception {
        Path profile = folder.resolve("office-" + language.code());
        settle(profile, language);
        int port = freePort();
        process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--norestore",
                        "--nologo",
                        "--nodefault",
                        "--nolockcheck",
                        "--accept=socket,host=127.0.0.1,port=" + port + ";urp")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("said.log").toFile())
                .start();
        CompletableFuture.delayedExecutor(LONGEST.toSeconds(), TimeUnit.SECONDS).execute(this::kill);
        try {
            context = connected(port);
            desktop = Desktop.create(context);
        } catch (java.lang.Exception | Error e) {
            kill();
            throw e;
        }
    }

    /** Where it is installed; empty where it is not. */
    static Optional<Path> program() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private XComponentContext connected(int port) throws java.lang.Exception {
        XUnoUrlResolver resolver = UnoUrlResolver.create(Bootstrap.createInitialComponentContext(null));
        Instant last = Instant.now().plus(START);
        while (true) {
            try {
                Object there =
                        resolver.resolve("uno:socket,host=127.0.0.1,port=" + port + ";urp;StarOffice.ComponentContext");
                return UnoRuntime.queryInterface(XComponentContext.class, there);
            } catch (NoConnectException e) {
                if (!process.isAlive() || Instant.now().isAfter(last)) throw e;
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    /** It writes and reads days and numbers as people of a language do. */
    private static void settle(Path profile, Language language) throws IOException {
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <oor:items xmlns:oor="http://openoffice.org/2001/registry">
                <item oor:path="/org.openoffice.Setup/L10N">
                <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>%s</value></prop>
                </item>
                </oor:items>
                """.formatted(region(language)));
    }

    private static String region(Language language) {
        return switch (language) {
            case NL -> "nl-BE";
            case DE -> "de-DE";
            case FR -> "fr-BE";
            case EN -> "en-GB";
        };
    }

    OpenBook open(Path file) throws Exception {
        return new OpenBook(this, loaded(file.toUri().toString()));
    }

    XComponent empty() throws Exception {
        return loaded("private:factory/scalc");
    }

    private XComponent loaded(String address) throws Exception {
        return desktop.loadComponentFromURL(address, "_blank", 0, new PropertyValue[] {property("Hidden", true)});
    }

    static PropertyValue property(String name, Object value) {
        PropertyValue property = new PropertyValue();
        property.Name = name;
        property.Value = value;
        return property;
    }

    @Override
    public void close() {
        try {
            desktop.terminate();
            process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        } catch (DisposedException | CompletionException e) {
            kill(); // it went before it could answer, or does not go
        }
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
