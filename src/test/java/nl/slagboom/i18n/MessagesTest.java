package nl.slagboom.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.code.Language;
import org.junit.jupiter.api.Test;

final class MessagesTest {

    private static final List<Messages> ALL = Arrays.stream(Language.values())
            .map(language -> Messages.of(language.locale()))
            .toList();
    private static final Pattern KEY = Pattern.compile(
            "(?:text\\(|Command\\(|Refusal\\(|InvalidValue\\(|Unreadable\\(|RegisterUnavailable\\(|refuse\\(|Conflicting\\()\\s*(?:e, )?\"([a-z]+[.][A-Za-z.]+[a-zA-Z])\"");

    @Test
    void fourLanguagesHaveTheSameKeys() {
        for (Messages messages : ALL) {
            assertThat(new TreeSet<>(messages.keys()))
                    .as(messages.locale().getLanguage())
                    .isEqualTo(new TreeSet<>(ALL.getFirst().keys()));
        }
    }

    @Test
    void everyKeyIsOneThatTheCodeCanName() {
        assertThat(ALL.getFirst().keys()).allMatch(key -> key.matches("[A-Za-z][A-Za-z0-9_.]*"));
    }

    @Test
    void fourLanguagesTakeTheSameArguments() throws IOException {
        for (String key : ALL.getFirst().keys()) {
            Set<Integer> arguments = new TreeSet<>();
            for (Messages messages : ALL) arguments.add(new MessageFormat(messages.pattern(key)).getFormats().length);
            assertThat(arguments).as(key).hasSize(1);
        }
    }

    @Test
    void everyApostropheIsTheTypographicOne() {
        for (Messages messages : ALL) {
            for (String key : messages.keys()) {
                assertThat(messages.pattern(key))
                        .as(messages.locale() + " " + key)
                        .doesNotContain("'");
            }
        }
    }

    @Test
    void frenchSignsAreNotTornFromTheirWord() {
        for (String key : ALL.get(2).keys()) {
            assertThat(ALL.get(2).pattern(key)).as(key).doesNotContainPattern(" [:;?!»]|« ");
        }
    }

    @Test
    void everyFieldAndEveryCodeOfAFieldHasAWord() {
        for (Messages messages : ALL) {
            Wording wording = new Wording(messages);
            for (Field<?, ?> field : ObstacleFields.ALL.shown()) {
                assertThat(wording.label(field)).isNotBlank();
                for (Enum<?> code : codes(field.type()))
                    assertThat(wording.value(code)).isNotBlank();
            }
            for (PartKind<?> kind : PartKind.all()) {
                for (Field<?, ?> field : kind.catalogue().shown())
                    assertThat(wording.label(kind, field)).isNotBlank();
            }
        }
    }

    private static List<? extends Enum<?>> codes(FieldType<?> type) {
        return switch (type) {
            case FieldType.Code<?> code -> Arrays.asList(code.codes().getEnumConstants());
            case FieldType.Codes<?> codes -> Arrays.asList(codes.codes().getEnumConstants());
            default -> List.of();
        };
    }

    @Test
    void everyKeyThatTheCodeUsesIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        int used = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher keys = KEY.matcher(Files.readString(file));
                while (keys.find()) {
                    used++;
                    if (!ALL.getFirst().has(keys.group(1))) missing.add(file.getFileName() + ": " + keys.group(1));
                }
            }
        }
        assertThat(used).isGreaterThan(100);
        assertThat(missing).isEmpty();
    }

    @Test
    void whyACommandCannotBeDoneNowIsSaidAndNothingElseIsKept() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher keys = Pattern.compile("\"(idle[.][a-z.]+)\"").matcher(Files.readString(file));
                while (keys.find()) named.add(keys.group(1));
            }
        }
        assertThat(named)
                .hasSizeGreaterThan(20)
                .isEqualTo(ALL.getFirst().keys().stream()
                        .filter(key -> key.startsWith("idle."))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whatACheckFindsIsSaidInTheWordsOfItsReaderForOneAndForMore() {
        Wording dutch = new Wording(ALL.getFirst());
        assertThat(dutch.finding("check.end.lost", "changeset", 1))
                .isEqualTo("Wijzigingen: de laatste wijziging die hier is vastgelegd, ontbreekt.");
        assertThat(dutch.finding("check.index", "OBSTACLE_AUD", 1_200))
                .isEqualTo("Belemmeringen: 1.200 rijen zijn niet langs elke weg terug te vinden.");
        Wording french = new Wording(ALL.get(2));
        assertThat(french.finding("check.chain.broken", "changeset", 1))
                .isEqualTo("Modifications : une modification n’est pas telle qu’elle a été enregistrée.");
        assertThat(french.finding("check.log.damaged", "note", 3))
                .isEqualTo("Notes : 3 lignes de l’historique sont endommagées.");
    }

    @Test
    void theMachinesLanguageIsNeverFallenBackTo() {
        assertThat(ALL.getFirst().text("yes")).isEqualTo("ja");
        assertThat(ALL.get(2).text("yes")).isEqualTo("oui");
    }
}
