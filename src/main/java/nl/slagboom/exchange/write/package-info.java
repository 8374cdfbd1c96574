/** What leaves the register: workbooks and CSV, with no more in them than their reader may see. */
@NullMarked
package nl.slagboom.exchange.write;

import org.jspecify.annotations.NullMarked;
