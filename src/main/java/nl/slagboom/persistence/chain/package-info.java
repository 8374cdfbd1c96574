/** The chain of digests over changesets and what they wrote: made with each write, and recomputed by a check. */
@NullMarked
package nl.slagboom.persistence.chain;

import org.jspecify.annotations.NullMarked;
