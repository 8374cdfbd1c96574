/** The register's file: opened, migrated, written and read in units of work. The only room that opens sessions. */
@NullMarked
package nl.slagboom.persistence;

import org.jspecify.annotations.NullMarked;
