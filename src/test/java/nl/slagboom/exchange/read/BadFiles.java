package nl.slagboom.exchange.read;

import java.util.List;
import java.util.stream.Stream;

/** All files that must be refused, made in code. */
public final class BadFiles {

    private BadFiles() {}

    public static List<BadFile> all() {
        return Stream.of(
                        OtherKinds.all(),
                        ForeignFiles.all(),
                        BadZips.all(),
                        BadParts.all(),
                        BadRelations.all(),
                        BadSheets.all(),
                        LargeFiles.all(),
                        BadCompounds.all(),
                        BadRecords.all(),
                        BadTexts.all())
                .flatMap(List::stream)
                .toList();
    }
}
