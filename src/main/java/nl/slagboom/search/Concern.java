package nl.slagboom.search;

/**
 * An obstacle that a letter may be about.
 *
 * @param likely whether so many words of its title stand in the letter that it may be taken for the one that is meant
 */
public record Concern(Row row, boolean likely) {}
