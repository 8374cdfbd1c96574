package nl.slagboom.report;

import nl.slagboom.search.Query;

/**
 * A number, and the question that is answered by exactly the rows it counts.
 *
 * @param count obstacles
 */
public record Figure(int count, Query query) {}
