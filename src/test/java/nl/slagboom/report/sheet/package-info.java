@NullMarked
package nl.slagboom.report.sheet;

import org.jspecify.annotations.NullMarked;
