package io.veza.stream.application.encode;

/** Another runner holds the job now, or its track was deleted: stop, and write nothing more. */
public final class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LeaseLost() {
        super("The lease is lost", null, false, false);
    }
}
