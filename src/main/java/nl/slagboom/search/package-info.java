/** Reading: rows, words, filters, dossiers, history. Answers are values. */
@NullMarked
package nl.slagboom.search;

import org.jspecify.annotations.NullMarked;
