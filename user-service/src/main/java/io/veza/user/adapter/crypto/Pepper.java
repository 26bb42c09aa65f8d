package io.veza.user.adapter.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * The secret mixed into every password, kept outside the database: stolen hashes alone cannot be
 * guessed at.
 */
@ApplicationScoped
class Pepper {

    private static final String ALGORITHM = "HmacSHA384";

    private final String id;
    private final Map<String, SecretKey> keys;

    @Inject
    Pepper(MasterKeys masterKeys) {
        this.id = masterKeys.present().id();
        this.keys =
                masterKeys.all().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        MasterKey::id, key -> key.derive("pepper")));
    }

    Pepper(MasterKey masterKey) {
        this(new MasterKeys(masterKey, List.of()));
    }

    /** Of the one that new passwords get. */
    String id() {
        return id;
    }

    boolean knows(String other) {
        return keys.containsKey(other);
    }

    /** 64 bytes of base64 for any password. */
    byte[] season(String password) {
        return season(password, id);
    }

    byte[] season(String password, String with) {
        SecretKey key = Objects.requireNonNull(keys.get(with), "pepper");
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
