package nl.slagboom.model.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Euregio;

/** The regions that the register knows: NUTS 2024, with the Euregio that follows from each. */
public final class Areas {

    private static final List<Area> ALL = read();
    private static final Map<String, Area> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Area::code, Function.identity()));

    private Areas() {}

    public static List<Area> all() {
        return ALL;
    }

    public static Optional<Area> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The Euregios that follow from areas, each once, in their own order. */
    public static List<Euregio> euregios(Collection<Area> areas) {
        return areas.stream()
                .flatMap(area -> area.euregios().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Area> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Areas.class.getResourceAsStream("areas.csv")), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Areas::area).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Area area(String line) {
        String[] cells = line.split(";", -1);
        List<Euregio> euregios = Arrays.stream(cells[3].split(","))
                .filter(code -> !code.isBlank())
                .map(code -> Euregio.valueOf(code.strip()))
                .toList();
        return new Area(cells[0], cells[1], Country.valueOf(cells[2]), euregios);
    }
}
