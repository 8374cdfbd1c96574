@NullMarked
package nl.slagboom.exchange.text;

import org.jspecify.annotations.NullMarked;
