/** Standard texts: pieces that a person uses again and again, kept as files, filled in and put where the keyboard is. */
@NullMarked
package nl.slagboom.ui.texts;

import org.jspecify.annotations.NullMarked;
