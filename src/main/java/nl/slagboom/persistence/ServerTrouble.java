package nl.slagboom.persistence;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import nl.slagboom.model.PasswordWanted;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.RegisterServer;
import nl.slagboom.model.RegisterUnavailable;

/** What a server that fails says, as a sentence to a person; a person cannot mend anything else. */
record ServerTrouble(RegisterServer server, boolean withPassword) {

    private static final System.Logger LOG = System.getLogger(ServerTrouble.class.getName());

    private static final String REJECTED = "08004";
    private static final String WRONG_PASSWORD = "28P01";
    private static final int ALL_GIVEN_OUT = 8001; // of the pool

    /** By SQLSTATE, of PostgreSQL's appendix A; what is not named here is a fault of ours. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("28000", "register.server.refused"),
            Map.entry("3D000", "register.server.no.database"),
            Map.entry("3F000", "register.server.no.schema"),
            Map.entry("42501", "register.server.denied"),
            Map.entry("25006", "register.server.read.only"),
            Map.entry("53100", "register.server.full"),
            Map.entry("53300", "register.server.crowded"),
            Map.entry("55P03", "register.busy"),
            Map.entry("40P01", "register.busy"),
            // An administrator or the time limit ended it, or it is starting.
            Map.entry("57P01", "register.server.gone"),
            Map.entry("57P02", "register.server.gone"),
            Map.entry("57P03", "register.server.gone"),
            Map.entry("25P03", "register.server.gone"));

    Optional<Refusal> sentence(Throwable failure) {
        for (Throwable cause : Causes.of(failure)) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                Optional<Refusal> known = sentence(failure, sql);
                if (known.isPresent()) return known;
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> sentence(Throwable failure, SQLException sql) {
        String state = sql.getSQLState();
        if (sql.getErrorCode() == ALL_GIVEN_OUT)
            return Optional.of(new RegisterUnavailable(failure, "register.busy", server));
        if (state.equals(WRONG_PASSWORD)) return Optional.of(new PasswordWanted(failure, server, withPassword));
        if (state.equals(REJECTED)) return Optional.of(rejected(failure));
        String key = state.startsWith("08") ? "register.server.gone" : KEYS.get(state);
        return key == null ? Optional.empty() : Optional.of(new RegisterUnavailable(failure, key, server));
    }

    /** The driver says the same of a server without TLS and of one that wants a password. */
    private Refusal rejected(Throwable failure) {
        try {
            if (!ServerConnections.mayBePlain(server) && !Knock.at(server, 2_000))
                return new RegisterUnavailable(failure, "register.server.no.tls", server);
        } catch (IOException e) {
            LOG.log(Level.INFO, "It does not answer any more", e);
            return new RegisterUnavailable(failure, "register.server.gone", server);
        }
        return new PasswordWanted(failure, server, withPassword);
    }
}
