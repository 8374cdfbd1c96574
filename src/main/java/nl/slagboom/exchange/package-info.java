/** Workbooks and text files in and out. The only room that knows spreadsheets. */
@NullMarked
package nl.slagboom.exchange;

import org.jspecify.annotations.NullMarked;
