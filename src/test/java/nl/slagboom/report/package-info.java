@NullMarked
package nl.slagboom.report;

import org.jspecify.annotations.NullMarked;
