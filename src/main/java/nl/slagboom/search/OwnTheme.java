package nl.slagboom.search;

import nl.slagboom.model.code.Theme;

/**
 * A tag that stands under a theme of the letter's: a theme of one's own.
 *
 * @param folded the name as tags are told from one another
 */
public record OwnTheme(Theme theme, String name, String folded) {}
