package io.veza.platform.kernel;

/** Tells what is away for a while from what is broken. */
@FunctionalInterface
public interface Outages {

    /** Whether something failed because what it needs is away; the same may go well later. */
    boolean explain(Throwable failure);
}
