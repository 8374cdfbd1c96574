/** The obstacle and its parts, its life, and the one catalogue of fields. Mapping annotations, nothing else. */
@NullMarked
package nl.slagboom.model;

import org.jspecify.annotations.NullMarked;
