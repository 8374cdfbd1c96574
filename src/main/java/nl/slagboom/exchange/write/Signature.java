package nl.slagboom.exchange.write;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name under which a partner hears from somebody. What only a computer calls a person by, {@code jdevries}, tells a partner nothing. */
final class Signature {

    /** First and last name, or one that is written as a name is. */
    private static final Pattern NAME = Pattern.compile("\\S+\\s+\\S.*|\\p{Lu}\\p{Ll}+(-\\p{Lu}\\p{Ll}+)*");

    private Signature() {}

    /** @param by who did something, as the register calls him */
    static Optional<String> of(String by) {
        return Optional.of(by.strip()).filter(name -> NAME.matcher(name).matches());
    }
}
