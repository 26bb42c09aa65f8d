package io.veza.user.adapter.crypto;

import at.favre.lib.crypto.bcrypt.BCrypt;
import io.smallrye.mutiny.Uni;
import io.veza.user.application.factor.CodeHasher;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;

/** bcrypt, cheaper than for passwords: a code is random, and works once. */
@ApplicationScoped
class BcryptCodeHasher implements CodeHasher {

    private static final int COST = 10;

    private final HashingPool pool;
    private final SecureRandom random;

    BcryptCodeHasher(HashingPool pool, SecureRandom random) {
        this.pool = pool;
        this.random = random;
    }

    @Override
    public Uni<List<String>> hash(List<String> secrets) {
        return pool.run(() -> secrets.stream().map(this::hash).toList());
    }

    @Override
    public Uni<Boolean> matches(String secret, String hash) {
        return pool.run(() -> BCrypt.verifyer().verify(ascii(secret), ascii(hash)).verified);
    }

    private String hash(String secret) {
        byte[] hash = BCrypt.with(random).hash(COST, ascii(secret));
        return new String(hash, StandardCharsets.US_ASCII);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
