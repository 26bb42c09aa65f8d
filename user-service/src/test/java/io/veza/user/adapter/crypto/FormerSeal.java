package io.veza.user.adapter.crypto;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;

/** What the house would have kept under the master key it had before. */
public final class FormerSeal {

    public static final String KEY = "Zm9ybWVyIG1hc3RlciBrZXkgb2YgMzIgYnl0ZXMhISE=";

    private static final MasterKey FORMER = new MasterKey(Optional.of(KEY));

    public static final String PEPPER = FORMER.id();

    private FormerSeal() {}

    public static byte[] seal(byte[] secret, String context) {
        return new Envelope(FORMER, new SecureRandom()).seal(secret, context);
    }

    public static String hash(String password) {
        byte[] seasoned = new Pepper(FORMER).season(password);
        return new String(BCrypt.withDefaults().hash(4, seasoned), StandardCharsets.US_ASCII);
    }
}
