package io.veza.user.domain.session;

import java.util.Optional;

/** One way to prove who one is. */
public enum Factor {
    PASSWORD("pwd"),
    TOTP("otp"),
    BACKUP_CODE("otp"),
    /** A code sent to a phone that was proved. */
    SMS("sms"),
    /** A device that was trusted when the second factor was shown on it. */
    TRUSTED_DEVICE("swk"),
    PASSKEY("pop"),
    /** The passkey's device has recognised its owner, by a PIN or otherwise. */
    USER_VERIFIED("user"),
    /**
     * An account at a provider. How somebody proved there who they are is the provider's affair,
     * and the registry of RFC 8176 has no name for that somebody else vouches.
     */
    IDENTITY("");

    private final String method;

    Factor(String method) {
        this.method = method;
    }

    /** As an access token says it (RFC 8176); empty where it has no name for it. */
    public Optional<String> method() {
        return Optional.of(method).filter(name -> !name.isEmpty());
    }
}
