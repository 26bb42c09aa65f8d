package io.veza.user.domain.mail;

import java.time.Duration;

/** The mails there are, and for how long the link in each is good. */
public enum LetterKind {
    VERIFY_EMAIL(Duration.ofHours(24)),
    CHANGE_EMAIL(Duration.ofHours(24)),
    /** To the address that was left; long enough to be found after a holiday. */
    EMAIL_CHANGED(Duration.ofDays(30)),
    /** Whoever holds it holds the account. */
    RESET_PASSWORD(Duration.ofMinutes(30)),
    PASSWORD_CHANGED(Duration.ZERO),
    /** Guessed at too often to be trusted with anything. */
    PASSWORD_CLOSED(Duration.ZERO),
    DEACTIVATED(Duration.ZERO),
    CODES_ON(Duration.ZERO),
    CODES_OFF(Duration.ZERO),
    BACKUP_CODE_USED(Duration.ZERO),
    PHONE_ADDED(Duration.ZERO),
    PHONE_REMOVED(Duration.ZERO),
    PASSKEY_ADDED(Duration.ZERO),
    PASSKEY_REMOVED(Duration.ZERO),
    PASSKEY_CLONED(Duration.ZERO),
    IDENTITY_LINKED(Duration.ZERO),
    IDENTITY_UNLINKED(Duration.ZERO),
    ERASURE_ASKED(Duration.ZERO),
    /** The last one, with the certificate; to an address that is nobody's account any more. */
    ERASED(Duration.ZERO),
    /** With a link that is a key and is never kept. */
    TAKEOUT_READY(Duration.ZERO),
    /** Whoever finds it after a holiday ends what is still open. */
    UNUSUAL_SIGN_IN(Duration.ofDays(30));

    private final Duration linkLife;

    LetterKind(Duration linkLife) {
        this.linkLife = linkLife;
    }

    /** Zero when there is no link in it. */
    public Duration linkLife() {
        return linkLife;
    }

    public boolean hasLink() {
        return linkLife.isPositive();
    }
}
