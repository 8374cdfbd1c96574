/** From the bytes of a document to the words by which it is found. Nothing is evaluated, followed or run. */
@NullMarked
package nl.slagboom.exchange.text;

import org.jspecify.annotations.NullMarked;
