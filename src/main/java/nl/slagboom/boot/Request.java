package nl.slagboom.boot;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.slagboom.model.code.Language;

/**
 * What a second start asks of the program that holds the register.
 *
 * @param words of the command; none asks for the window
 * @param folder that files are named from
 */
record Request(List<String> words, Path folder, Language language, String user) {

    /** Of another version nothing is asked: its words may mean something else. */
    private static final int VERSION = 1;

    private static final int MOST_WORDS = 10_000;

    Request {
        words = List.copyOf(words);
    }

    boolean isForWindow() {
        return words.isEmpty();
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(VERSION);
        out.writeInt(words.size());
        for (String word : words) out.writeUTF(word);
        out.writeUTF(folder.toString());
        out.writeUTF(language.name());
        out.writeUTF(user);
        out.flush();
    }

    static Request read(DataInputStream in) throws IOException {
        if (in.readInt() != VERSION) throw new IOException("A request of another version");
        int count = in.readInt();
        if (count < 0 || count > MOST_WORDS) throw new IOException("A request of " + count + " words");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) words.add(in.readUTF());
        return new Request(words, Path.of(in.readUTF()), Language.valueOf(in.readUTF()), in.readUTF());
    }
}
