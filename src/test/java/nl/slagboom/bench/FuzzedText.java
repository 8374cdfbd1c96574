package nl.slagboom.bench;

/** Taken for a list as text. */
public final class FuzzedText {

    private static final FuzzedIntake INTAKE = new FuzzedIntake();

    private FuzzedText() {}

    /** Opens the register before the first clock runs. */
    public static void fuzzerInitialize() {
        INTAKE.begin();
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        INTAKE.take("lijst.csv", bytes);
    }
}
