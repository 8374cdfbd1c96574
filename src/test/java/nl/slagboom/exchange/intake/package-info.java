@NullMarked
package nl.slagboom.exchange.intake;

import org.jspecify.annotations.NullMarked;
