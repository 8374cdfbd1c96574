/** From a partner's table to an import plan: columns and values recognised, obstacles matched, differences shown. */
@NullMarked
package nl.slagboom.exchange.intake;

import org.jspecify.annotations.NullMarked;
