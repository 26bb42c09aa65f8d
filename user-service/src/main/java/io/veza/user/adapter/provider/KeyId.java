package io.veza.user.adapter.provider;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWT;
import org.jspecify.annotations.Nullable;

/** Which of an issuer's keys a token claims to be signed by. */
final class KeyId {

    private KeyId() {}

    /** Null when it does not say. */
    static @Nullable String of(JWT token) {
        return token.getHeader() instanceof JWSHeader header ? header.getKeyID() : null;
    }
}
