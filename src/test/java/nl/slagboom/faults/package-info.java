/** What goes wrong outside the program, made to go wrong: it ends in a sentence and an unharmed register. */
@org.jspecify.annotations.NullMarked
package nl.slagboom.faults;
