package io.veza.platform.kernel;

/** Tells whoever serves a caller for long that the caller's token has died meanwhile. */
@FunctionalInterface
public interface Endings {

    /**
     * Runs the action, on any thread, as soon as the token is known to be revoked; at once when it
     * is already. What is returned forgets about it.
     */
    Runnable watch(Principal principal, Runnable action);
}
