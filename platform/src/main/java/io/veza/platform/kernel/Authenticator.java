package io.veza.platform.kernel;

import java.util.concurrent.CompletionStage;

/** Proves who a token speaks for. The layer that receives calls needs no more of identity. */
@FunctionalInterface
public interface Authenticator {

    /** Completes with the principal, or fails with a {@link DomainException}. */
    CompletionStage<Principal> authenticate(String token);
}
