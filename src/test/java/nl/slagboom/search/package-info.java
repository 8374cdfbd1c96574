@NullMarked
package nl.slagboom.search;

import org.jspecify.annotations.NullMarked;
