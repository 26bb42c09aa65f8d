package io.veza.gateway.web;

import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** What marks the scripts of one answer as ours (CSP level 3); nobody can know it beforehand. */
final class Nonce {

    private static final String KEY = Nonce.class.getName();
    private static final int BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Nonce() {}

    static String make(RoutingContext call) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        call.put(KEY, nonce);
        return nonce;
    }

    /** Of the page that is being answered, if it is one. */
    static Optional<String> of(RoutingContext call) {
        return Optional.ofNullable(call.get(KEY));
    }
}
