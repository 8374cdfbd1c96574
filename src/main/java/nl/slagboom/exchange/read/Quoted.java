package nl.slagboom.exchange.read;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What mail programs put beneath an answer of the mail that is answered, as they do it in Dutch, German, French and English. Where
 * somebody wrote on beneath it, or nothing stands above it, it is none.
 */
final class Quoted {

    /** Lines over which the head of a mail, or who wrote it when, is spread at most. */
    private static final int HEAD = 10;

    private static final int WRITER = 3;

    /** Characters that either has at most. */
    private static final int LONGEST = 2_000;

    private static final Pattern ORIGINAL = Pattern.compile(
            "\\s*-{2,}\\s*(?:oorspronkelijke? bericht|urspr(?:ü|ue)ngliche nachricht|original-?nachricht"
                    + "|message d[’']origine|message original|original message)\\s*-{2,}\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** From, and beneath it when it was sent and its subject. */
    private static final Pattern SENDER = Pattern.compile("[\\s*]*(?:Van|Von|De|From)[\\s*]*:.*");

    private static final Pattern SENT = Pattern.compile(
            "(?m)(?:^|\\s)[\\s*]*(?:Verzonden|Datum|Gesendet|Envoyé|Date|Sent)(?: (?:op|am|le|on))?[\\s*]*:");
    private static final Pattern SUBJECT =
            Pattern.compile("(?m)(?:^|\\s)[\\s*]*(?:Onderwerp|Betreff|Objet|Subject)[\\s*]*:");
    private static final Pattern WROTE = Pattern.compile(
            "\\s*(?:Op .*\\d.* (?:schreef|geschreven)\\b.*|Am .*\\d.* schrieb\\b.*|Le .*\\d.* a écrit\\b.*|On .*\\d.* wrote\\b.*):\\s*");
    /** A person may write so too: a program gives the hour or the address. */
    private static final Pattern EXACT = Pattern.compile("\\d[:.h]\\d\\d\\b|@");

    private static final Pattern RULE = Pattern.compile("\\s*[_-]{2,}\\s*");

    private Quoted() {}

    /** The text as far as it is the writer's own. */
    static String without(String text) {
        List<String> lines = text.lines().toList();
        List<String> own = lines;
        for (int i = 0; i < lines.size() && own.size() == lines.size(); i++)
            if (isQuotedFrom(lines.subList(i, lines.size()))) own = lines.subList(0, i);
        while (!own.isEmpty() && isNothing(own.getLast())) own = own.subList(0, own.size() - 1);
        return own.isEmpty() || own.size() == lines.size() ? text : String.join("\n", own);
    }

    private static boolean isQuotedFrom(List<String> lines) {
        return ORIGINAL.matcher(lines.getFirst()).matches() || isHead(lines) || isWritten(lines);
    }

    private static boolean isHead(List<String> lines) {
        if (!SENDER.matcher(lines.getFirst()).matches()) return false;
        String head = String.join("\n", lines.subList(0, Math.min(HEAD, lines.size())));
        if (head.length() > LONGEST) head = head.substring(0, LONGEST);
        return SENT.matcher(head).find() && SUBJECT.matcher(head).find();
    }

    /** Beneath it each line is marked, or none is. */
    private static boolean isWritten(List<String> lines) {
        for (int i = 1; i <= Math.min(WRITER, lines.size()); i++) {
            String writer = String.join(" ", lines.subList(0, i));
            if (writer.length() > LONGEST) return false;
            if (!WROTE.matcher(writer).matches()) continue;
            List<String> below = lines.subList(i, lines.size());
            return below.stream().allMatch(line -> line.isBlank() || isMarked(line))
                    || EXACT.matcher(writer).find() && below.stream().noneMatch(Quoted::isMarked);
        }
        return false;
    }

    private static boolean isMarked(String line) {
        return line.stripLeading().startsWith(">");
    }

    private static boolean isNothing(String line) {
        return line.isBlank() || isMarked(line) || RULE.matcher(line).matches();
    }
}
