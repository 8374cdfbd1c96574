package nl.slagboom.boot;

/** The program's entry point. */
public final class Slagboom {

    private Slagboom() {}

    public static void main(String[] args) {
        System.out.println("slagboom");
    }
}
