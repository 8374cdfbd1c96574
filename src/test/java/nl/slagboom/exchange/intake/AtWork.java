package nl.slagboom.exchange.intake;

import com.sun.star.uno.Exception;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;

/** A partner with the workbook open. What is typed here is what must come back. */
record AtWork(OpenBook book, Partner partner) {

    static final String SIGNED = "Vertrag, accord: getekend";

    OpenSheet list() throws Exception {
        return book.sheet(partner.list());
    }

    int column(Field<Obstacle, ?> field) throws Exception {
        return list().column(heading(field));
    }

    String heading(Field<Obstacle, ?> field) {
        return partner.wording.label(field);
    }

    int row(int obstacle) throws Exception {
        return list().row(partner.obstacle(obstacle).reference());
    }

    /** Any change at all. */
    Came text() throws Exception {
        return write(Partner.BUS, ObstacleFields.STATE_OF_PLAY, SIGNED);
    }

    Came write(int number, Field<Obstacle, LocalizedText> field, String text) throws Exception {
        list().type(column(field), row(number), text);
        Dossier obstacle = partner.obstacle(number);
        LocalizedText before = obstacle.get(field).orElse(LocalizedText.EMPTY);
        return Came.of(obstacle, field, before.with(partner.language, text));
    }

    <T> Came type(int number, Field<Obstacle, T> field, T value) throws Exception {
        list().type(column(field), row(number), typed(value));
        return Came.of(partner.obstacle(number), field, value);
    }

    /** As a person types it there. */
    String typed(Object value) {
        return switch (value) {
            case LocalDate day -> day(day);
            case PartialDate date -> day(date.day());
            case Quantity quantity -> String.valueOf(quantity.number());
            default -> partner.wording.value(value);
        };
    }

    private String day(LocalDate day) {
        String pattern = switch (partner.language) {
            case NL -> "dd-MM-yyyy";
            case DE -> "dd.MM.yyyy";
            case FR -> "dd/MM/yyyy";
            case EN -> "d MMMM yyyy";
        };
        return day.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }
}
