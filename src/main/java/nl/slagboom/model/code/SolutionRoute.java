package nl.slagboom.model.code;

/** The way by which a solution is sought. */
public enum SolutionRoute {
    LAW_CHANGE,
    TREATY,
    EXEMPTION,
    PRACTICE_CHANGE,
    PILOT,
    INFORMATION,
    PROJECT,
    JOINT_LEGAL_FORM,
    FACILITATION_TOOL
}
