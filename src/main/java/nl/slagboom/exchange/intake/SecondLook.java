package nl.slagboom.exchange.intake;

import java.util.Set;
import java.util.regex.Pattern;
import nl.slagboom.model.Access;
import nl.slagboom.model.ObstacleFields;

/**
 * What the whole list says of a column that was placed by itself. Names, addresses and numbers of people are found here,
 * so that none becomes a note.
 */
final class SecondLook {

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern PHONE = Pattern.compile("(?<![\\d-])(\\+|00|0)[\\d\\s()./-]{7,20}");
    /** Longer than this it is a text, in which an address may stand. */
    private static final int LONGEST = 80;

    private static final int FEWEST_DIGITS = 6;
    private static final Set<String> NAME = Set.of("naam", "name", "nom");
    private static final double MOST = 0.5;

    private SecondLook() {}

    static Placing at(Placing placing, Vocabulary vocabulary) {
        if (placing.isOurs()) return placing;
        Placing looked = placing;
        for (int i = 0; i < placing.targets().size(); i++) looked = looked.with(i, target(placing, i, vocabulary));
        return looked;
    }

    private static Target target(Placing placing, int index, Vocabulary vocabulary) {
        Target target = placing.targets().get(index);
        Table.Column column = placing.table().columns().get(index);
        boolean loose = target == Target.Special.NOT_PLACED || target == Target.Special.NOTE;
        boolean isName = NAME.contains(Vocabulary.key(column.heading()));
        if (isName && placing.isOfReports() && !isOnlyText(placing, target)) return Target.Special.REPORTER_NAME;
        if (loose && vocabulary.isOfPerson(column.heading())) target = Target.Special.REPORTER_NAME;
        else if (loose && most(placing, column, MAIL)) target = Target.Special.REPORTER_MAIL;
        else if (loose && most(placing, column, PHONE)) target = Target.Special.REPORTER_PHONE;
        // Without reports there is nobody whose address it is: then it is not for us to keep.
        boolean reports = placing.targets().stream().anyMatch(Target::tellsOfReports);
        if (target.isOfReporter() && !reports) return Target.Special.LEFT_OUT;
        // What follows from the rest is not taken from a partner, and not thrown away either.
        if (target instanceof Target.OfField(var field, var language)
                && field.access() == Access.DERIVED
                && field != ObstacleFields.REFERENCE) return Target.Special.NOT_PLACED;
        return target;
    }

    /** Whether nothing but this column says what a row is about. */
    private static boolean isOnlyText(Placing placing, Target target) {
        Target description = Cells.field(ObstacleFields.DESCRIPTION);
        boolean others = placing.targets().contains(Target.Special.REPORT_WORDS)
                || placing.targets().contains(description);
        return target.equals(Cells.field(ObstacleFields.TITLE)) && !others;
    }

    private static boolean most(Placing placing, Table.Column column, Pattern pattern) {
        return placing.table().isMost(column, text -> holds(text, pattern), MOST);
    }

    /** Whether a text tells the address or number of a person. */
    static boolean isOfPerson(String text) {
        return holds(text, MAIL) || holds(text, PHONE);
    }

    /** Alone or beside a name. A date written with points and a zero is no number of a telephone. */
    private static boolean holds(String text, Pattern pattern) {
        return text.length() <= LONGEST
                && (pattern == MAIL ? text.indexOf('@') > 0 : hasDigits(text))
                && pattern.matcher(text).find()
                && DateWords.read(text).isEmpty();
    }

    /** As many as any number of a telephone has, which is quicker found out than the rest. */
    private static boolean hasDigits(String text) {
        return text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }
}
