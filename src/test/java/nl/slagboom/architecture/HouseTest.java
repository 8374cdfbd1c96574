package nl.slagboom.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import nl.slagboom.ui.common.Uncached;
import org.junit.jupiter.api.Test;

/** The rooms of the house, and which may use which. A new room has no place until it stands here. */
final class HouseTest {

    private static final String ROOT = "nl.slagboom.";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.slagboom");
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("job", List.of()),
            Map.entry("i18n", List.of("model")),
            Map.entry("spelling", List.of("model")),
            Map.entry("persistence", List.of("job", "model")),
            Map.entry("search", List.of("persistence", "job", "model")),
            Map.entry("register", List.of("search", "persistence", "job", "model")),
            // exchange names persistence's Written, the outcome of a write, and nothing else of it.
            Map.entry("exchange", List.of("register", "search", "i18n", "job", "model", "persistence")),
            Map.entry("report", List.of("register", "search", "i18n", "job", "model")),
            Map.entry(
                    "ui",
                    List.of(
                            "exchange",
                            "report",
                            "register",
                            "search",
                            "i18n",
                            "spelling",
                            "job",
                            "model",
                            "persistence")),
            Map.entry(
                    "cli", List.of("exchange", "report", "register", "search", "i18n", "job", "model", "persistence")),
            Map.entry(
                    "boot",
                    List.of(
                            "ui",
                            "cli",
                            "exchange",
                            "report",
                            "register",
                            "search",
                            "i18n",
                            "spelling",
                            "job",
                            "model",
                            "persistence")));

    @Test
    void everyRoomUsesOnlyTheRoomsBelowIt() {
        for (Map.Entry<String, List<String>> room : MAY_USE.entrySet()) {
            Set<String> others = MAY_USE.keySet().stream()
                    .filter(other ->
                            !other.equals(room.getKey()) && !room.getValue().contains(other))
                    .collect(Collectors.toSet());
            for (String other : others) {
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + room.getKey() + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(ROOT + other + "..")
                        .check(HOUSE);
            }
        }
    }

    @Test
    void onlyTheOutcomeOfAWriteIsKnownOfPersistenceAboveTheRegister() {
        DescribedPredicate<JavaClass> inside = DescribedPredicate.describe(
                "persistence, but for Written",
                java -> java.getPackageName().startsWith(ROOT + "persistence")
                        && !java.getSimpleName().equals("Written"));
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "exchange..", ROOT + "ui..", ROOT + "cli..")
                .should()
                .dependOnClassesThat(inside)
                .check(HOUSE);
    }

    /** A scroll pane keeps a picture of what it shows, and leaves it behind. */
    @Test
    void whatIsScrolledIsDrawnAsItIs() {
        List<String> cached = HOUSE.stream()
                .filter(java -> java.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(ScrollPane.class)
                                || call.getTargetOwner().isEquivalentTo(TextArea.class)))
                .filter(java -> java.getMethodCallsFromSelf().stream()
                        .noneMatch(call -> call.getTargetOwner().isEquivalentTo(Uncached.class)))
                .map(JavaClass::getName)
                .toList();
        assertThat(cached).isEmpty();
    }

    @Test
    void everyPackageHasARoom() {
        Set<String> rooms = HOUSE.stream()
                .map(java -> java.getPackageName().substring(ROOT.length()))
                .map(name -> name.contains(".") ? name.substring(0, name.indexOf('.')) : name)
                .collect(Collectors.toSet());
        assertThat(rooms).isSubsetOf(MAY_USE.keySet()).hasSizeGreaterThan(8);
    }

    @Test
    void roomsDoNotGoInCircles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void
            spreadsheetsAndMailsStayInExchangePdfOnItsSheetsAndAmongDocumentsReadDictionariesInSpellingAndTheWindowInItsRooms() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "exchange..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.apache.commons.csv..", "jakarta.mail..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "report.sheet..", ROOT + "exchange.text..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.pdfbox..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "ui..", ROOT + "boot..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "spelling..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(HOUSE);
    }

    @Test
    void sessionsStayBelowTheRegister() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT + "persistence..", ROOT + "search..", ROOT + "register..", ROOT + "model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate..", "jakarta.persistence..")
                .check(HOUSE);
    }
}
