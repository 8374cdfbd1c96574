package nl.slagboom.cli;

import java.util.Locale;
import nl.slagboom.exchange.write.Audience;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.code.Neighbour;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say who will read what leaves. */
final class ForWhom {

    private enum Reader {
        OWN,
        PARTNER,
        PUBLIC
    }

    @Option(names = "--for", paramLabel = "own|partner|public", descriptionKey = "cli.export.for")
    private @Nullable Reader reader;

    @Option(names = "--partner", paramLabel = "NDS|NRW|VLA|WAL", descriptionKey = "cli.export.partner")
    private @Nullable Neighbour partner;

    /**
     * Who will read it. A partner's name alone makes it the partner's: never more leaves than was meant.
     *
     * @param about the neighbour that it is about, whose it is unless another reader is named; null where it is about none
     * @throws InvalidValue when what was said of the reader goes two ways, or not far enough
     */
    Audience audience(@Nullable Neighbour about) {
        Reader named = reader;
        if (partner != null && named != null && named != Reader.PARTNER)
            throw new InvalidValue(
                    "cli.export.partner.other", partner, named.name().toLowerCase(Locale.ROOT));
        Neighbour to = partner == null ? about : partner;
        if (named == null) named = to == null ? Reader.OWN : Reader.PARTNER;
        if (named == Reader.PARTNER && to == null) throw new InvalidValue("cli.export.partner.missing");
        return switch (named) {
            case OWN -> Audience.OWN;
            case PARTNER -> Audience.partner(to);
            case PUBLIC -> Audience.PUBLIC;
        };
    }
}
