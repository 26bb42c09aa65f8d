package io.veza.platform.grpc;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who makes the call being served. Ask at the start of the method, on the call's own thread. */
@Singleton
public class Caller {

    /** The proven caller; refuses with UNAUTHENTICATED when there is none. */
    public Principal principal() {
        return find().orElseThrow(
                        () -> new DomainException(CoreError.UNAUTHENTICATED, "Sign in to do this"));
    }

    public Optional<Principal> find() {
        return Optional.ofNullable(Identity.current()).map(Identity::principal);
    }

    public Optional<String> token() {
        return Optional.ofNullable(Identity.current()).map(Identity::token);
    }

    /**
     * Makes this the caller of the call being served, so that calls to other services carry the
     * token. gRPC does it by itself; an HTTP edge does it after verifying.
     */
    public void bind(Principal principal, String token) {
        new Identity(principal, token).bind();
    }
}
