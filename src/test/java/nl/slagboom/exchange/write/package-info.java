@NullMarked
package nl.slagboom.exchange.write;

import org.jspecify.annotations.NullMarked;
