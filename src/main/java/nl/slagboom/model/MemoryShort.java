package nl.slagboom.model;

/** There is too little memory left to write with. Nothing was written. */
public final class MemoryShort extends Refusal {
    private static final long serialVersionUID = 1L;

    public MemoryShort() {
        super("register.memory");
    }
}
