/** The register in figures, each of which leads to its rows. */
@NullMarked
package nl.slagboom.ui.overview;

import org.jspecify.annotations.NullMarked;
