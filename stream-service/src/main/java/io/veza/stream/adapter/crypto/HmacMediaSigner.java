package io.veza.stream.adapter.crypto;

import io.veza.stream.application.media.MediaSigner;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs with HMAC-SHA-256 under a key that is derived from the suite's for this one purpose. */
@ApplicationScoped
class HmacMediaSigner implements MediaSigner {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;

    private final SecretKeySpec key;

    /**
     * @param encryptionKey 32 bytes, base64; without it the service does not start
     */
    HmacMediaSigner(@ConfigProperty(name = "veza.encryption-key") String encryptionKey) {
        byte[] secret = Base64.getDecoder().decode(encryptionKey);
        byte[] derived = hmac(new SecretKeySpec(secret, ALGORITHM), "veza media addresses v1");
        this.key = new SecretKeySpec(derived, ALGORITHM);
    }

    @Override
    public String sign(String what, Instant expires) {
        byte[] full = hmac(key, what + "|" + expires.getEpochSecond());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(full, SIGNATURE_BYTES));
    }

    /** Compares in constant time. */
    @Override
    public boolean isGenuine(String what, Instant expires, String signature) {
        return MessageDigest.isEqual(
                sign(what, expires).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
