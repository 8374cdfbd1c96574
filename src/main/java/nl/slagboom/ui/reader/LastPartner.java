package nl.slagboom.ui.reader;

import java.util.Arrays;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.ui.common.Settings;

/** The partner that a person chose last on this machine, for whatever went to one: proposed for the next. */
public final class LastPartner {

    private static final String SETTING = "partner";

    private final Settings settings;

    public LastPartner(Settings settings) {
        this.settings = settings;
    }

    /** North Rhine-Westphalia where none was chosen yet. */
    public Neighbour get() {
        String code = settings.get(SETTING).orElse("");
        return Arrays.stream(Neighbour.values())
                .filter(neighbour -> neighbour.name().equals(code))
                .findFirst()
                .orElse(Neighbour.NRW);
    }

    public void set(Neighbour chosen) {
        settings.set(SETTING, chosen.name());
    }
}
