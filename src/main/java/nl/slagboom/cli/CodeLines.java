package nl.slagboom.cli;

import java.util.List;

/** Codes in lines of help, broken between codes: of one that is broken a reader sees two. */
final class CodeLines {

    private static final int WIDTH = 76;

    private CodeLines() {}

    /** Each line begins with a break. */
    static String of(List<String> codes) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String code : codes) {
            boolean begins = lines.isEmpty() || length + 1 + code.length() > WIDTH;
            lines.append(begins ? "\n" : " ").append(code);
            length = begins ? code.length() : length + 1 + code.length();
        }
        return lines.toString();
    }
}
