package nl.slagboom.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The words of documents: what they are called, and of files that the register keeps what was read out of them. */
final class DocumentWords {

    /** Before they are read. */
    static final DocumentWords UNREAD = new DocumentWords(Map.of(), Map.of());

    private final Map<UUID, List<Named>> documents;
    private final Map<String, String> words;

    /**
     * A document of an obstacle.
     *
     * @param called its name and what it is about, folded
     * @param digest of the file that it is; empty where it lies elsewhere
     */
    record Named(String name, String called, String digest) {}

    /**
     * Makes them.
     *
     * @param documents by obstacle
     * @param words by digest, folded
     */
    DocumentWords(Map<UUID, List<Named>> documents, Map<String, String> words) {
        this.documents = documents;
        this.words = words;
    }

    Map<String, String> byDigest() {
        return words;
    }

    /** With those of some obstacles in the place of what these had. */
    DocumentWords with(Iterable<UUID> obstacles, DocumentWords theirs) {
        Map<UUID, List<Named>> all = new HashMap<>(documents);
        obstacles.forEach(all::remove);
        all.putAll(theirs.documents);
        return new DocumentWords(all, theirs.words);
    }

    /** Whether a document of an obstacle has a word, or has it in one. */
    boolean have(UUID obstacle, String word) {
        for (Named document : documents.getOrDefault(obstacle, List.of())) {
            if (has(document, word)) return true;
        }
        return false;
    }

    /** The names of those documents of an obstacle that have one of these words. */
    List<String> naming(UUID obstacle, List<String> wanted) {
        List<String> names = new ArrayList<>();
        for (Named document : documents.getOrDefault(obstacle, List.of())) {
            if (wanted.stream().anyMatch(word -> has(document, word))) names.add(document.name());
        }
        return List.copyOf(names);
    }

    private boolean has(Named document, String word) {
        return document.called().contains(word)
                || words.getOrDefault(document.digest(), "").contains(word);
    }
}
