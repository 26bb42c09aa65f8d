package io.veza.user.adapter.crypto;

import at.favre.lib.crypto.bcrypt.BCrypt;
import io.smallrye.mutiny.Uni;
import io.veza.user.application.account.PasswordHasher;
import io.veza.user.config.PasswordConfig;
import io.veza.user.domain.account.PasswordHash;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;

/**
 * bcrypt over the peppered password. bcrypt alone reads 72 bytes and stops at NUL; the pepper's
 * HMAC makes every password 64 printable bytes, so the whole of it counts.
 */
@ApplicationScoped
class BcryptPasswordHasher implements PasswordHasher {

    private final Pepper pepper;
    private final HashingPool pool;
    private final SecureRandom random;
    private final int cost;
    private final byte[] nobody;

    BcryptPasswordHasher(
            Pepper pepper, HashingPool pool, SecureRandom random, PasswordConfig config) {
        this.pepper = pepper;
        this.pool = pool;
        this.random = random;
        this.cost = config.cost();
        this.nobody = bcrypt(pepper.season("nobody has this password"));
    }

    @Override
    public Uni<PasswordHash> hash(String password) {
        return pool.run(() -> new PasswordHash(text(password), pepper.id()));
    }

    @Override
    public Uni<Boolean> matches(String password, PasswordHash hash) {
        byte[] expected = hash.value().getBytes(StandardCharsets.US_ASCII);
        boolean readable = pepper.knows(hash.pepper());
        String with = readable ? hash.pepper() : pepper.id();
        return pool.run(() -> verify(password, with, readable ? expected : nobody) && readable);
    }

    @Override
    public Uni<Boolean> matchesNobody(String password) {
        return pool.run(() -> {
            verify(password, pepper.id(), nobody);
            return false;
        });
    }

    @Override
    public boolean isStale(PasswordHash hash) {
        return !hash.pepper().equals(pepper.id());
    }

    private String text(String password) {
        return new String(bcrypt(pepper.season(normal(password))), StandardCharsets.US_ASCII);
    }

    /** Keyboards write the same letter differently; the password is the letter. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private byte[] bcrypt(byte[] seasoned) {
        return BCrypt.with(random).hash(cost, seasoned);
    }

    /** As typed, too: hashes from before passwords were normalised were made of that. */
    private boolean verify(String password, String with, byte[] expected) {
        String normal = normal(password);
        return matches(normal, with, expected)
                || (!normal.equals(password) && matches(password, with, expected));
    }

    private boolean matches(String password, String with, byte[] expected) {
        return BCrypt.verifyer().verify(pepper.season(password, with), expected).verified;
    }
}
