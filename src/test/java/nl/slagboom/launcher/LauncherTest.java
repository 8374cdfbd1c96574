package nl.slagboom.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
final class LauncherTest {

    @TempDir
    private Path folder;

    private Checkout checkout;

    @BeforeEach
    void checkOut() throws IOException {
        checkout = new Checkout(folder.toRealPath());
    }

    @Test
    void aMissingJarIsBuiltOnTheJdkThatWasFound() throws Exception {
        var outcome = checkout.withJava(17).withJava(25).withMaven().start("list");

        assertThat(outcome)
                .isEqualTo(new Outcome(0, "", "Slagboom wordt gebouwd; de eerste keer duurt dat enkele minuten.\n"));
        assertThat(checkout.notes("builds")).singleElement().asString().endsWith("/usr/lib/jvm/java-25");
    }

    @Test
    void theSecondStartLeavesMavenAlone() throws Exception {
        checkout.withJava(25).withMaven().start("list");

        assertThat(checkout.start("list")).isEqualTo(new Outcome(0, "", ""));
        assertThat(checkout.notes("builds")).hasSize(1);
    }

    @Test
    void aNewerSourceIsBuiltAgain() throws Exception {
        checkout.withJava(25).withMaven().start("list");
        makeNewerThanTheJar("src/main/A.java");

        checkout.start("list");

        assertThat(checkout.notes("builds")).hasSize(2);
    }

    @Test
    void aSourceThatWasTakenAwayIsBuiltAgain() throws Exception {
        checkout.withJava(25).withMaven().start("list");
        Files.delete(checkout.home.resolve("src/main/A.java"));
        makeNewerThanTheJar("src/main");

        checkout.start("list");

        assertThat(checkout.notes("builds")).hasSize(2);
    }

    @Test
    void aBuildThatFoundNothingToRenewIsNotRepeated() throws Exception {
        checkout.withJava(25)
                .withMaven("[ -f target/slagboom.jar ] || echo jar >target/slagboom.jar")
                .start("list");
        Path jar = checkout.jar();
        Files.setLastModifiedTime(
                jar, FileTime.fromMillis(Files.getLastModifiedTime(jar).toMillis() - 60_000));

        checkout.start("list");
        checkout.start("list");

        assertThat(checkout.notes("builds")).hasSize(2);
    }

    @Test
    void aFailedBuildShowsMavensLastLinesAndOneSentence() throws Exception {
        checkout.withJava(25).withMaven("echo '[ERROR] A.java:[1] oops'; exit 1");

        var outcome = checkout.start("list");

        assertThat(outcome.code()).isEqualTo(70);
        assertThat(outcome.errors().lines().skip(1))
                .containsExactly(
                        "[ERROR] A.java:[1] oops",
                        "Slagboom kon niet worden gebouwd; het hele verslag staat in "
                                + checkout.home.resolve("target/slagboom-build.log") + ".");
        assertThat(checkout.home.resolve("target/slagboom.lock")).doesNotExist();
    }

    @Test
    void twoStartsAtOnceBuildOnce() throws Exception {
        checkout.withJava(25).withMaven("sleep 0.3; echo jar >target/slagboom.jar");
        Path launcher = checkout.home.resolve("slagboom");
        var first = checkout.process(launcher, "list").inheritIO().redirectErrorStream(true);
        var running = first.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();

        var second = checkout.start("list");

        assertThat(running.waitFor()).isZero();
        assertThat(second.code()).isZero();
        assertThat(checkout.notes("builds")).hasSize(1);
    }

    @Test
    void aLockThatWasLeftBehindIsSweptAway() throws Exception {
        Checkout.write(checkout.home.resolve("target/slagboom.lock/pid"), "999999999\n");

        assertThat(checkout.withJava(25).withMaven().start("list").code()).isZero();
    }

    @Test
    void whatIsMissingIsOneSentenceWithItsPackages() throws Exception {
        checkout.withJava(24)
                .withApt("openjdk-25-jdk maven", "")
                .with("DISPLAY", ":7")
                .with("LANG", "en_GB.UTF-8");

        var outcome = checkout.start();

        assertThat(outcome.code()).isEqualTo(69);
        assertThat(outcome.errors())
                .matches(
                        "Slagboom still needs JDK 25, Maven, GTK 3 on this computer; install with: (sudo )?apt-get install"
                                + " openjdk-25-jdk maven libgtk-3-0 libxtst6 libxxf86vm1 libgl1\n");
        assertThat(checkout.notes("installs")).isEmpty();
    }

    @Test
    void withoutAPackageOfTheJdkTheSentenceNamesAnother() throws Exception {
        var outcome = checkout.withMaven().withApt("maven", "").start("list");

        assertThat(outcome.code()).isEqualTo(69);
        assertThat(outcome.errors().lines()).singleElement().asString().contains("temurin-25-jdk", "Adoptium");
    }

    @Test
    void withYesThePackageManagerInstallsAndTheStartGoesOn() throws Exception {
        checkout.withJava(25)
                .withApt("maven", "cp '%1$s/mvn.later' '%1$s/path/mvn'".formatted(machine()))
                .withMaven();
        Files.move(machine().resolve("path/mvn"), machine().resolve("mvn.later"));

        var outcome = checkout.start("list", "--yes", "--json");

        assertThat(outcome.code()).isZero();
        assertThat(checkout.notes("installs"))
                .containsExactly("-qq update", "install -y -qq --no-install-recommends maven");
        assertThat(checkout.programWords()).containsExactly("list", "--json");
    }

    @Test
    void anInstallationThatDoesNotHelpIsSaid() throws Exception {
        var outcome = checkout.withJava(25).withApt("maven", "").start("--yes", "list");

        assertThat(outcome.code()).isEqualTo(69);
        assertThat(outcome.errors().lines()).last().isEqualTo("Het installeren is niet gelukt: Maven ontbreekt nog.");
    }

    @Test
    void withoutADisplayThereIsOneSentenceAndNoStart() throws Exception {
        var outcome = checkout.withJava(25).withMaven().start("demo");

        assertThat(outcome.code()).isEqualTo(69);
        assertThat(outcome.errors().lines()).singleElement().asString().contains("beeldscherm");
        assertThat(checkout.notes("builds")).isEmpty();
        assertThat(checkout.notes("words")).isEmpty();
    }

    @Test
    void eachLibraryOfTheWindowIsLookedFor() throws Exception {
        checkout.withJava(25).withMaven().withDesktop().start("list");
        assertThat(checkout.start("--register", "list").code()).isZero();
        Files.delete(checkout.library("libXtst.so.6"));

        var outcome = checkout.start("--register", "list");

        assertThat(outcome.code()).isEqualTo(69);
        assertThat(outcome.errors())
                .isEqualTo(
                        "Slagboom heeft op deze computer nog GTK 3 nodig; installeer dat met de pakketbeheerder van dit"
                                + " systeem.\n");
    }

    @Test
    void aCommandNeedsNoDisplay() throws Exception {
        checkout.withJava(25).withMaven().start("list");

        for (var words : List.of(new String[] {"demo", "--list"}, new String[] {"--version"}, new String[] {"check"})) {
            assertThat(checkout.start(words)).isEqualTo(new Outcome(0, "", ""));
        }
    }

    @Test
    void allWordsArriveUnchanged() throws Exception {
        String[] words = {"import", "een bestand.xlsx", "", "d'n \"eerste\"", "*", "$HOME", "a\nb", "\\", "--yes"};

        checkout.withJava(25).withMaven().start(words);

        assertThat(checkout.programWords()).containsExactly(words);
    }

    @Test
    void theExitCodeIsTheProgramsOwn() throws Exception {
        assertThat(checkout.withJava(25)
                        .withMaven()
                        .with("EXIT", "4")
                        .start("check")
                        .code())
                .isEqualTo(4);
    }

    @Test
    void throughALinkTheFolderOfTheCallerStays() throws Exception {
        Path link = Files.createSymbolicLink(machine().resolve("home/sb"), checkout.home.resolve("slagboom"));

        assertThat(checkout.withJava(25).withMaven().start(link, "list").code()).isZero();
        assertThat(checkout.notes("folder"))
                .containsExactly(machine().resolve("home").toString());
    }

    @Test
    void aTrainedCacheIsUsedUntilTheJarChanges() throws Exception {
        checkout.withJava(25).withMaven().start("list");
        checkout.start("list");
        assertThat(checkout.javaWords()).contains("-XX:AOTCache=" + checkout.home.resolve("target/slagboom.aot"));

        Files.writeString(checkout.jar(), "another jar");
        checkout.start("list");

        assertThat(checkout.javaWords()).noneMatch(word -> word.startsWith("-XX:AOTCache="));
        assertThat(checkout.notes("trainings")).hasSize(2);
    }

    @Test
    void aTrainingThatFailsDoesNoHarmAndIsNotRepeated() throws Exception {
        checkout.withJava(25).withMaven().with("TRAINING", "1").start("list");

        assertThat(checkout.start("list")).isEqualTo(new Outcome(0, "", ""));
        assertThat(checkout.javaWords()).noneMatch(word -> word.startsWith("-XX:AOTCache="));
        assertThat(checkout.notes("trainings")).hasSize(1);
    }

    private Path machine() throws IOException {
        return folder.toRealPath().resolve("machine");
    }

    private void makeNewerThanTheJar(String name) throws IOException {
        var built = Files.getLastModifiedTime(checkout.jar()).toInstant();
        Files.setLastModifiedTime(checkout.home.resolve(name), FileTime.from(built.plus(Duration.ofSeconds(2))));
    }
}
