package io.veza.user.domain.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where people may have an account already. */
public enum Provider {
    GOOGLE,
    GITHUB,
    DISCORD,
    /** The operator's own. */
    OIDC;

    /** As paths say it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Provider> of(String key) {
        return Arrays.stream(values()).filter(provider -> provider.key().equals(key)).findFirst();
    }
}
