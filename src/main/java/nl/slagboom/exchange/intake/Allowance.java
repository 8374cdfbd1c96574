package nl.slagboom.exchange.intake;

import java.time.Duration;

/**
 * What work on one file may cost.
 *
 * @param work of a processor: a machine that is busy otherwise makes no file hostile
 * @param clock however little it works, such as on a file share that does not answer
 * @param memory bytes over what the program holds itself
 */
record Allowance(Duration work, Duration clock, long memory) {

    static final Allowance USUAL = new Allowance(Duration.ofSeconds(10), Duration.ofSeconds(60), 512L << 20);
}
