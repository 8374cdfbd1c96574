@NullMarked
package nl.slagboom.exchange.read;

import org.jspecify.annotations.NullMarked;
