package nl.slagboom.exchange.intake;

import java.util.List;
import nl.slagboom.i18n.Wording;

/**
 * Something in a file that was not taken, or not understood, or kept elsewhere than a person might expect.
 *
 * @param sheet its name
 * @param cell such as {@code D14}, or a row's number
 * @param key of a message in the bundle "intake"
 * @param arguments the message's
 */
public record Problem(String sheet, String cell, String key, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** Whether it is asked of a person, as a {@link Question}. */
    public boolean isAsked() {
        return key.equals("exchange.clash") || key.equals("exchange.blank") || key.equals("exchange.deleted");
    }

    /** As a sentence, without where it stands. */
    public String text(Wording wording) {
        Object[] words = arguments.stream()
                .map(argument -> argument instanceof Number ? argument : wording.value(argument))
                .toArray();
        return wording.messages().text(key, words);
    }
}
