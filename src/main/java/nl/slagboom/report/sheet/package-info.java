/** Obstacles on paper: what stands on a sheet, how it is laid out, and how it is drawn as PDF. The only package that knows PDF. */
@NullMarked
package nl.slagboom.report.sheet;

import org.jspecify.annotations.NullMarked;
