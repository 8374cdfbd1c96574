package nl.slagboom.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.slagboom.model.value.Folded;

/**
 * The words of a title that tell what it is about.
 *
 * @param words folded, each once
 */
record TitleWords(List<String> words) {

    private static final int SHORTEST = 3;
    /** Two words are one with another ending where so much of the longer is the same: {@code nederland}, {@code nederlandse}. */
    private static final double SAME = 0.7;

    /** Words that any title may have, and in a register of border obstacles those for a border. */
    private static final Set<String> PLAIN =
            Set.copyOf(Arrays.asList("""
                aan alle alleen als andere bij binnen buiten dan dat deze die door een geen heeft hebben het hun kan kunnen maar mag
                meer met moet moeten mogen naar niet nog onder ook over tijdens tot tussen uit van voor waar wel worden wordt zijn
                zonder
                aber allen auch auf aus ausserhalb bei beim bis das dass dem den der des diese dieser durch ein eine einem einen
                einer eines fur gegen haben hat ihr ihre innerhalb ist jenseits kann kein keine keinen konnen mehr mit muss mussen
                nach nicht noch nur oder ohne sich sie sind uber und unter vom von vor wegen wenn werden wie wird wurde zum zur
                zwischen
                apres aucun aucune autre autres aux avant avec ces cette chez dans dela depuis des elle entre est etre les leur leurs
                mais moins non ont par pas peut peuvent plus pour que qui sans ses son sont sous sur tous tout toute toutes une vers
                across after also and another are before between but can cannot does for from has have into its may more must not
                only other our over that the their there this under was when which while who will with within without
                belemmering belemmeringen grens grensbelemmering grensgebied grensoverschrijdend grensoverschrijdende grensregio
                grenzen knelpunt land landen nieuw nieuwe probleem problemen
                grenze grenzhindernis grenzregion grenzuberschreitend grenzuberschreitende grenzuberschreitenden
                grenzuberschreitender hindernis hindernisse nachbarland neue neues problem probleme
                frontalier frontaliere frontalieres frontaliers frontiere frontieres nouveau nouvel nouvelle obstacle obstacles pays
                transfrontalier transfrontaliere transfrontalieres transfrontaliers voisin voisins
                border borders countries country cross neighbouring problems region
                """.strip().split("\\s+", -1)));

    static TitleWords of(String title) {
        return ofFolded(Folded.of(title));
    }

    static TitleWords ofFolded(String title) {
        return new TitleWords(Arrays.stream(title.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() >= SHORTEST || word.chars().anyMatch(Character::isDigit))
                .filter(word -> !PLAIN.contains(word))
                .distinct()
                .toList());
    }

    boolean has(String word) {
        return words.stream().anyMatch(own -> isSame(own, word));
    }

    /** Those of its words that another title has too. */
    List<String> shared(TitleWords other) {
        return words.stream().filter(other::has).toList();
    }

    static boolean isSame(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) same++;
        boolean isNumber = Character.isDigit(one.charAt(0));
        return isNumber ? one.equals(other) : same >= SAME * Math.max(one.length(), other.length());
    }
}
