package nl.slagboom.cli;

import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.register.Keeper;
import nl.slagboom.register.Redaction;
import nl.slagboom.register.Register;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Search;

/** An open register, with what commands do to it. */
public interface Opened extends AutoCloseable {

    Search search();

    Register register();

    Undo undo();

    Redaction redaction();

    Intake intake();

    Giving giving();

    Keeper keeper();

    @Override
    void close();
}
