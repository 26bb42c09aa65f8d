package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.veza.platform.auth.TokenVerifier;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Scope;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Lets in whoever uploads: refuses what can be refused before a single byte of the file is read.
 */
@ApplicationScoped
class UploadDoor {

    private static final String BEARER = "Bearer ";

    /** What the form may take beside the file. */
    static final long FORM_BYTES = 1 << 20;

    private final TokenVerifier tokens;
    private final Caller caller;

    UploadDoor(TokenVerifier tokens, Caller caller) {
        this.tokens = tokens;
        this.caller = caller;
    }

    /**
     * @param asked what an app password must be good for
     */
    Uni<Principal> authenticate(HttpServerRequest request, Scope asked) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(BEARER)) {
            return Uni.createFrom()
                    .failure(
                            new DomainException(
                                    CoreError.UNAUTHENTICATED, "Sign in to upload something"));
        }
        String token = header.substring(BEARER.length()).strip();
        return tokens.verify(token)
                .invoke(principal -> principal.require(asked))
                .invoke(principal -> caller.bind(principal, token));
    }

    /** Gives out how long the whole form says it is; 0: it does not say. */
    static long requireAcceptable(HttpServerRequest request, SizeLimit limit) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.startsWith("multipart/form-data")) {
            throw new DomainException(
                    CoreError.INVALID_REQUEST, "Send the file as multipart/form-data");
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        long stated = length == null ? 0 : Long.parseLong(length);
        if (stated > limit.bytes() + FORM_BYTES) {
            throw limit.exceeded();
        }
        return stated;
    }
}
