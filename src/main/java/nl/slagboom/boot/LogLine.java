package nl.slagboom.boot;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the log keeps of an event: when, where, how bad, and of a failure its trace. Never a text of an obstacle or who
 * reported it: what libraries say may quote what was to be written, so of that only its number stays ({@code HHH000247}).
 */
final class LogLine extends Formatter {

    private static final String OURS = "nl.slagboom.";
    private static final Pattern NUMBER = Pattern.compile("^[A-Z]{2,10}-?\\d{2,8}\\b");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    @Override
    public String format(LogRecord event) {
        Throwable failure = event.getThrown();
        return MOMENT.format(event.getInstant().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneId.systemDefault()))
                + " " + event.getLevel().getName() + " " + event.getLoggerName() + ": " + said(event) + "\n"
                + (failure == null ? "" : new Trace(failure));
    }

    private String said(LogRecord event) {
        String logger = event.getLoggerName();
        String message = event.getMessage();
        if (message == null) return "";
        if (logger != null && logger.startsWith(OURS)) return formatMessage(event);
        Matcher number = NUMBER.matcher(message);
        return number.find() ? number.group() : "in " + event.getSourceClassName() + "." + event.getSourceMethodName();
    }
}
