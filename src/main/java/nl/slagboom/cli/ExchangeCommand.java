package nl.slagboom.cli;

import picocli.CommandLine.Command;

/** What goes out to partners and comes back from them; its commands do it. */
@Command(name = "exchange", mixinStandardHelpOptions = true)
final class ExchangeCommand {}
