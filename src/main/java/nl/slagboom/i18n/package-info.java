/** Words for people, in Dutch, German, French and English. */
@NullMarked
package nl.slagboom.i18n;

import org.jspecify.annotations.NullMarked;
