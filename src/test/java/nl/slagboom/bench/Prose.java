package nl.slagboom.bench;

import java.util.List;
import java.util.Random;

/** Sentences of words that such texts are made of. They mean nothing. */
final class Prose {

    private static final List<String> DUTCH = List.of(
            ("de het een van voor niet over met naar bij en grensarbeider verzekering ambulance vergunning diploma "
                            + "erkenning belasting woonplaats werkgever zorg ziekenhuis school bus trein rijbewijs kenteken "
                            + "gemeente provincie loket aanvraag formulier termijn overleg België Duitsland Vlaanderen "
                            + "Wallonië Nedersaksen uitkering pensioen toeslag kinderbijslag studie stage netwerk mest water")
                    .split(" ", -1));
    private static final List<String> GERMAN = List.of(
            ("der die das und für nicht über mit von bei Grenzgänger Versicherung Rettungswagen Genehmigung Zeugnis "
                            + "Anerkennung Steuer Wohnsitz Arbeitgeber Pflege Krankenhaus Schule Bus Führerschein Gemeinde "
                            + "Antrag Formular Frist Sitzung Rente Kindergeld Studium Praktikum Gülle Wasser Straße")
                    .split(" ", -1));

    private final Random random;

    Prose(Random random) {
        this.random = random;
    }

    String word() {
        return DUTCH.get(random.nextInt(DUTCH.size()));
    }

    String dutch(int words) {
        return sentence(DUTCH, words);
    }

    String german(int words) {
        return sentence(GERMAN, words);
    }

    private String sentence(List<String> of, int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) sentence.append(i == 0 ? "" : " ").append(of.get(random.nextInt(of.size())));
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
