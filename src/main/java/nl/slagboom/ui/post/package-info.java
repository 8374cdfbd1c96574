/** The morning's mails, gone through one by one: each becomes a report, a note or an obstacle. */
@NullMarked
package nl.slagboom.ui.post;

import org.jspecify.annotations.NullMarked;
