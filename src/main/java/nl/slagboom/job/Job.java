package nl.slagboom.job;

/** Long work. It knows nothing of a window: a runner shows it, or runs it in place. */
@FunctionalInterface
public interface Job<R> {

    /** @throws Cancelled when a person stopped it; then it has left nothing behind */
    R run(Progress progress) throws Exception;
}
