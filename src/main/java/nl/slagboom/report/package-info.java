/** Figures made from what search answers. Every figure carries the question that gives its rows. */
@NullMarked
package nl.slagboom.report;

import org.jspecify.annotations.NullMarked;
