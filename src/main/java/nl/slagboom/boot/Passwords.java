package nl.slagboom.boot;

import java.util.Optional;
import nl.slagboom.model.PasswordWanted;

/** Where the password of a register on a server comes from, when it does not stand in PostgreSQL's own file. */
interface Passwords {

    Optional<String> known();

    /** What a person says when he is asked; empty where nobody can be. */
    Optional<String> asked(PasswordWanted why);
}
