package io.veza.user.fake;

import io.veza.user.domain.factor.KeyedDigest;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an app computes its codes with. */
public final class Hmac {

    private Hmac() {}

    public static KeyedDigest with(byte[] secret) {
        return message -> {
            try {
                Mac mac = Mac.getInstance("HmacSHA1");
                mac.init(new SecretKeySpec(secret, "HmacSHA1"));
                return mac.doFinal(message);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
