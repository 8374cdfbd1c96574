package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which remarks wish that a row shall go. A false question costs a person time: what is not sure is none. */
final class DeletionWishTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kann gestrichen werden, ist seit der Novelle 2025 erledigt.",
                "Hat sich erledigt",
                "Hat sich inzwischen erledigt.",
                "Zeile entfällt",
                "Dieser Punkt entfällt.",
                "nicht mehr aktuell, kann weg",
                "Bitte ersatzlos streichen",
                "Aus unserer Sicht erledigt und kann gestrichen werden.",
                "Streichen?",
                "Kann das weg?",
                "Wir schlagen vor, die Zeile zu streichen.",
                "Vorschlag: streichen",
                "Die Novelle ist seit März in Kraft. Zeile kann gelöscht werden.",
                "Bitte aus der Liste nehmen - doppelt mit Nr. 7",
                "Kan weg",
                "Kan van de lijst, is opgelost.",
                "Deze rij mag weg a.u.b.",
                "Dit knelpunt kan vervallen.",
                "Opgelost, kan worden afgevoerd",
                "Wat ons betreft schrappen",
                "Verwijderen?",
                "Wij stellen voor deze belemmering te schrappen",
                "Niet meer actueel, graag verwijderen. Zie mail van 3 mei.",
                "À supprimer, le problème est réglé depuis 2025.",
                "Cette ligne peut être supprimée.",
                "Merci de supprimer cette ligne",
                "Nous proposons de supprimer ce point.",
                "N'a plus lieu d'être",
                "Supprimer ?",
                "Doublon, à retirer",
                "Please delete this row, solved in 2025.",
                "Can be removed",
                "No longer relevant, please remove",
                "Should this be deleted?",
                "We suggest deleting this entry.",
                "Duplicate - delete"
            })
    void thisWishesIt(String remark) {
        assertThat(DeletionWish.isIn(remark)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir wollen die Frist streichen lassen.",
                "Bitte nicht löschen",
                "Zeile nicht streichen!",
                "Darf nicht gestrichen werden.",
                "Löschen? Nein, bitte behalten.",
                "Kann gestrichen werden, sobald das Gesetz in Kraft tritt.",
                "Kann gestrichen werden, wenn NL zustimmt",
                "Kann gestrichen werden: Absatz 2",
                "§ 3 Abs. 2 streichen",
                "Die Angabe zur Frist ist falsch, bitte streichen",
                "Bitte prüfen und streichen",
                "Streichen und durch den neuen Text ersetzen",
                "Die Bahn hat die Linie gestrichen.",
                "Der Zuschuss entfällt ab 2026.",
                "Frist entfällt",
                "Erledigt",
                "Das Amt will die Stelle streichen, wir prüfen das.",
                "Bitte löschen. Aber nur die Telefonnummer.",
                "Es ist zu früh, die Zeile zu streichen.",
                "Wir sind dagegen, diesen Punkt zu streichen.",
                "Rückfrage an Twente",
                "Niet verwijderen",
                "Deze rij niet schrappen, loopt nog.",
                "De toeslag vervalt in 2027",
                "Kan weg als de wet is aangenomen",
                "Kan weg, zodra het verdrag is getekend.",
                "De telefoon graag verwijderen",
                "Naam van de melder verwijderen s.v.p.",
                "Artikel 5 schrappen zou helpen",
                "Wij willen de leeftijdsgrens schrappen.",
                "Laten staan, niet weghalen",
                "Ne pas supprimer",
                "Il ne faut pas supprimer cette ligne.",
                "Supprimer la taxe serait la solution",
                "La Belgique veut supprimer l'obligation.",
                "À supprimer seulement si la loi passe",
                "À supprimer, mais après le vote",
                "Do not delete",
                "Please don't remove this row",
                "Delete the second sentence",
                "Can be removed once the law has passed",
                "The fee will be removed in 2026.",
                "Remove the contact person, please"
            })
    void thisDoesNot(String remark) {
        assertThat(DeletionWish.isIn(remark)).isFalse();
    }
}
