/** Measurements and long trials: {@code mvn -P bench test}. */
@NullMarked
package nl.slagboom.bench;

import org.jspecify.annotations.NullMarked;
