package io.veza.user.domain.identity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a visit to a provider is for, and whose it is.
 *
 * @param caller who was signed in when it began; null: nobody need be
 */
public record Errand(Purpose purpose, @Nullable Caller caller, ReturnPath next) {

    public Errand {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(next, "next");
        if ((purpose == Purpose.SIGN_IN) != (caller == null)) {
            throw new IllegalArgumentException(purpose + " by " + caller);
        }
    }

    /** A session, and whose it is. */
    public record Caller(long user, long session) {}

    public static Errand signIn(ReturnPath next) {
        return new Errand(Purpose.SIGN_IN, null, next);
    }

    /** Whoever began it must be the one who ends it. Refuses VISIT_INVALID. */
    public Caller requireCaller(@Nullable Caller present) {
        if (caller == null || !caller.equals(present)) {
            throw VisitSecrets.invalid();
        }
        return caller;
    }
}
