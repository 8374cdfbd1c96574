package nl.slagboom.exchange.write;

import java.util.List;
import java.util.UUID;
import nl.slagboom.model.HandOut;

/**
 * What is said to a partner about a workbook that came back.
 *
 * @param to the hand-out that was answered
 * @param outcomes what became of each thing that the partner changed, by reference
 * @param added the obstacles that came to those that were handed out, in their order; also those that the partner may not see
 */
public record Answer(HandOut.Entry to, List<Outcome> outcomes, List<UUID> added) {
    public Answer {
        outcomes = List.copyOf(outcomes);
        added = List.copyOf(added);
    }
}
