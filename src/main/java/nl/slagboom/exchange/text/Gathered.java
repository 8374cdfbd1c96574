package nl.slagboom.exchange.text;

import java.io.IOException;
import java.io.Writer;
import nl.slagboom.model.ReadOut;

/** Text as it is read, until there is enough of it. */
final class Gathered extends Writer {

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** There is enough. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** @throws Full when it takes no more */
    @Override
    public void write(char[] characters, int from, int length) throws Full {
        text.append(characters, from, length);
        if (text.length() > ReadOut.LIMIT) throw new Full();
    }

    /** In how many mails what is read now lies. */
    int depth() {
        return depth;
    }

    void enter() {
        depth++;
    }

    void leave() {
        depth--;
    }

    /** A word that goes on after a hyphen at the end of a line is one word. */
    String text() {
        return text.toString().replaceAll("(?<=\\p{L})[-\u00AD]\\h*\\R\\h*(?=\\p{Ll})", "");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
