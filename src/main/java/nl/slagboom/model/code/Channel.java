package nl.slagboom.model.code;

/** How a report came in. */
public enum Channel {
    PHONE,
    MAIL,
    MEETING,
    GRENSINFOPUNT,
    EUREGIO,
    STUDY,
    PRESS,
    PARTNER_LIST,
    OTHER
}
