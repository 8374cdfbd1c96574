package nl.slagboom.model;

import java.util.Optional;
import nl.slagboom.model.code.Neighbour;
import org.jspecify.annotations.Nullable;

/** Who reads what leaves the register, and what of it may reach them. */
public interface Viewer {

    /** The widest kind of field that they see. */
    Sharing widest();

    /** The partner that they are; null for one's own people, for everybody, and for any partner. */
    @Nullable
    Neighbour partner();

    /** An obstacle and its parts with nothing in them but what may reach them; empty where it may not at all. */
    Optional<Dossier> glimpse(Dossier obstacle);
}
