package io.veza.user.domain.session;

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
    /** An account at a provider. RFC 8176 has no name for it; others call it so. */
    IDENTITY("fed");

    private final String method;

    Factor(String method) {
        this.method = method;
    }

    /** As an access token says it (RFC 8176). */
    public String method() {
        return method;
    }
}
