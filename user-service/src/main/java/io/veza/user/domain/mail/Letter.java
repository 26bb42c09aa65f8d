package io.veza.user.domain.mail;

import io.veza.user.domain.account.Email;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent. Its words and its link are made when it is.
 *
 * @param account whom it is about; null: whoever has the address then, if anybody has
 * @param detail what is in it besides; null: nothing
 */
public record Letter(
        long id,
        LetterKind kind,
        @Nullable Long account,
        Email to,
        Language language,
        Instant writtenAt,
        @Nullable String detail) {

    private static final Duration LIFE = Duration.ofDays(3);

    public Letter {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(writtenAt, "writtenAt");
    }

    /** With nothing besides. */
    public Letter(
            long id,
            LetterKind kind,
            @Nullable Long account,
            Email to,
            Language language,
            Instant writtenAt) {
        this(id, kind, account, to, language, writtenAt, null);
    }

    /** The same, with this in it. */
    public Letter with(String facts) {
        return new Letter(id, kind, account, to, language, writtenAt, facts);
    }

    /** When it is no longer tried to send it. */
    public Instant expiresAt() {
        return writtenAt.plus(LIFE);
    }

    @Override
    public String toString() {
        return kind + "[" + id + "]";
    }
}
