package nl.slagboom.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.value.Folded;
import nl.slagboom.search.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows whose texts are compared by their beginning first are ordered as if they were compared whole. */
final class RowOrderTest {

    private static final long SEED = 20261126;
    private static final int ROWS = 3_000;
    private static final int LONGEST = 14;
    private static final List<String> PIECES =
            List.of("a", "b", "B", "é", "ß", " ", "-", "ж", "я", "ω", "\uD83D\uDE91", "1", "\u00FF", "zz", "De grens");

    @Test
    void textsAreInTheOrderOfTheirLettersEitherWay() {
        Random random = new Random(SEED);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(LONGEST);
            for (int piece = 0; piece < pieces; piece++) text.append(PIECES.get(random.nextInt(PIECES.size())));
            rows.add(Row.of(Dossier.begin().with(ObstacleFields.NEXT_STEP, text.toString())));
        }
        Comparator<String> letters = Comparator.naturalOrder();
        for (boolean descending : new boolean[] {false, true}) {
            Comparator<String> way = descending ? letters.reversed() : letters;
            List<Row> expected = rows.stream()
                    .sorted(Comparator.comparing(RowOrderTest::folded, Comparator.nullsLast(way)))
                    .toList();
            RowOrder order =
                    new RowOrder(List.of(new RowOrder.By(ObstacleFields.NEXT_STEP, descending)), Object::toString);
            assertThat(order.of(rows)).as("seed %d", SEED).isEqualTo(expected);
        }
    }

    private static @Nullable String folded(Row row) {
        return row.get(ObstacleFields.NEXT_STEP).map(Folded::of).orElse(null);
    }
}
