package io.veza.user.adapter.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * The secret mixed into every password, kept outside the database: stolen hashes alone cannot be
 * guessed at.
 */
@ApplicationScoped
class Pepper {

    private static final String ALGORITHM = "HmacSHA384";

    private final SecretKey key;
    private final String id;

    Pepper(MasterKey masterKey) {
        this.key = masterKey.derive("pepper");
        this.id = masterKey.id();
    }

    String id() {
        return id;
    }

    /** 64 bytes of base64 for any password. */
    byte[] season(String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] digest = mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encode(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
        }
    }
}
