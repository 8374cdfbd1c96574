package nl.slagboom.exchange.read;

import java.util.List;
import java.util.stream.Stream;

/** All files that are out of the ordinary and still lists, made in code. */
public final class OddFiles {

    private OddFiles() {}

    public static List<OddFile> all() {
        return Stream.of(OddZips.all(), OddParts.all(), OddCells.all(), OddTexts.all(), OddCompounds.all())
                .flatMap(List::stream)
                .toList();
    }
}
