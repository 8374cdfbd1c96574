package nl.slagboom.ui.intake;

import java.util.List;

/** What a box lets choose, and how it is called. */
interface Offer<T> {

    String name(T choice);

    /** The choices whose name holds these letters, those that begin with them first. */
    List<T> matching(String letters);

    /** How one chooses, for who cannot see the box. */
    String help();

    /** That nothing is called so. */
    String unknown(String typed);
}
