package nl.slagboom.report.sheet;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks words into lines that fit between two margins. */
record Lines(Letters letters, Tone tone, float width, Locale locale) {

    List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            String drawn = letters.drawn(paragraph.strip());
            if (drawn.isEmpty()) lines.add(new Line("", tone, tone.leading() / 2));
            else broken(drawn, lines);
        }
        return lines;
    }

    private void broken(String paragraph, List<Line> lines) {
        BreakIterator places = BreakIterator.getLineInstance(locale);
        places.setText(paragraph);
        String line = "";
        int from = places.first();
        for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
            String word = paragraph.substring(from, to);
            if (!line.isEmpty() && !fits(line + word)) {
                add(line, lines);
                line = "";
            }
            line = fits(line + word) ? line + word : cut(word, lines);
            from = to;
        }
        add(line, lines);
    }

    /** A word wider than the line goes on on further ones; what is left of it begins the next. */
    private String cut(String word, List<Line> lines) {
        BreakIterator letter = BreakIterator.getCharacterInstance(locale);
        letter.setText(word);
        int from = letter.first();
        int to = from;
        for (int next = letter.next(); next != BreakIterator.DONE; next = letter.next()) {
            if (to > from && !fits(word.substring(from, next))) {
                add(word.substring(from, to), lines);
                from = to;
            }
            to = next;
        }
        return word.substring(from);
    }

    private boolean fits(String text) {
        return letters.width(text.stripTrailing(), tone.size()) <= width;
    }

    private void add(String line, List<Line> lines) {
        if (!line.isBlank()) lines.add(new Line(line.stripTrailing(), tone, tone.leading()));
    }
}
