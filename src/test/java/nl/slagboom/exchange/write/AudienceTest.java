package nl.slagboom.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.Sharing;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.search.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each audience finds in what it is handed: read from every part of the file, seen or hidden. */
final class AudienceTest {

    private static final List<Audience> AUDIENCES =
            List.of(Audience.OWN, Audience.partner(Neighbour.NRW), Audience.partner(null), Audience.PUBLIC);

    private final Telltale telltale = new Telltale();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyListHoldsForEveryAudienceWhatItMaySeeAndNothingElse() throws IOException {
        for (Audience audience : AUDIENCES) {
            for (Language language : Language.values()) {
                Wording wording = new Wording(Messages.of(language.locale()));
                for (String name : List.of("list.xlsx", "list.csv")) {
                    String written = written(list(audience, wording, name));
                    assertThat(found(written, wording))
                            .as(name + " " + audience + " " + language)
                            .containsExactlyInAnyOrderElementsOf(telltale.fields().stream()
                                    .filter(field -> ObstacleFields.ALL.fields().contains(field))
                                    .filter(field -> isFor(audience, field))
                                    .toList());
                    for (Field<?, ?> field : ObstacleFields.ALL.fields()) {
                        if (!isFor(audience, field) && field.isShown())
                            assertThat(written).as(field.code()).doesNotContain(">" + wording.label(field) + "<");
                    }
                }
            }
        }
    }

    @Test
    void everyActielijstHoldsNothingThatItsAudienceMayNotSee() throws IOException {
        Wording wording = new Wording(Messages.of(Language.NL.locale()));
        for (Audience audience : AUDIENCES) {
            if (!ActionList.isFor(audience)) continue;
            Path file = folder.resolve("actions.xlsx");
            new ActionList(
                            Neighbour.NRW,
                            List.of(telltale.obstacle()),
                            false,
                            audience,
                            LocalDate.of(2026, 11, 25),
                            null)
                    .to(file, "Anna de Wit", Progress.NONE);
            assertThat(found(written(file), wording))
                    .as(audience.toString())
                    .isNotEmpty()
                    .allMatch(field -> isFor(audience, field));
        }
    }

    @Test
    void anActielijstForAnyoneIsRefused() {
        assertThatThrownBy(() -> new ActionList(
                        Neighbour.NRW, List.of(), false, Audience.PUBLIC, LocalDate.of(2026, 11, 25), null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anObstacleAsItIsSeenHasInItAndInItsPartsWhatMayBeSeenOnly() {
        for (Audience audience : AUDIENCES) {
            Dossier seen = audience.seen(telltale.obstacle());
            for (Field<Obstacle, ?> field : ObstacleFields.ALL.fields())
                assertThat(seen.values().has(field))
                        .as(audience + " " + field.code())
                        .isEqualTo(isFor(audience, field)
                                && telltale.obstacle().values().has(field));
            PartKind.all().forEach(kind -> assertPartsSeen(audience, seen, kind));
        }
    }

    private <P extends ObstaclePart> void assertPartsSeen(Audience audience, Dossier seen, PartKind<P> kind) {
        boolean any = kind.catalogue().fields().stream().anyMatch(field -> isFor(audience, field));
        assertThat(seen.parts(kind)).as(audience + " " + kind).hasSize(any ? 1 : 0);
        seen.parts(kind)
                .forEach(part -> kind.catalogue().fields().forEach(field -> {
                    if (part.values().has(field))
                        assertThat(isFor(audience, field)).isTrue();
                }));
    }

    /** As the catalogue has it. */
    private static boolean isFor(Audience audience, Field<?, ?> field) {
        return field.isShown()
                && field.sharing() != Sharing.NEVER
                && field.sharing().compareTo(audience.widest()) <= 0;
    }

    private List<Field<?, ?>> found(String written, Wording wording) {
        return telltale.fields().stream()
                .filter(field -> telltale.isIn(written, field, wording))
                .toList();
    }

    private Path list(Audience audience, Wording wording, String name) {
        Path file = folder.resolve(name);
        List<Row> rows = List.of(Row.of(telltale.obstacle()));
        new Export(rows, List.copyOf(ObstacleFields.ALL.fields()), audience, wording, null)
                .to(file, "Anna de Wit", Progress.NONE);
        return file;
    }

    /** Every part of a workbook one after the other, with its name; a text as it is. */
    private static String written(Path file) throws IOException {
        if (file.toString().endsWith(".csv")) return Files.readString(file);
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList())
                all.append(entry.getName())
                        .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
        return all.toString();
    }
}
