/**
 * From the bytes of a partner's file to what a person sees in it: sheets, rows, cells. Nothing is evaluated, followed or
 * run; what cannot be read whole is refused.
 */
@NullMarked
package nl.slagboom.exchange.read;

import org.jspecify.annotations.NullMarked;
