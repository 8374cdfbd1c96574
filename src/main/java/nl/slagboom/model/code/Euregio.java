package nl.slagboom.model.code;

/** The seven Euregios on the Dutch borders. */
public enum Euregio {
    EDR,
    EUREGIO,
    ERW,
    ERMN,
    EMR,
    BMG,
    SCHELDEMOND
}
