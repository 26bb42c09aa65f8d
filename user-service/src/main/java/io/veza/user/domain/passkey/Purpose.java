package io.veza.user.domain.passkey;

import java.util.Optional;

/**
 * What a challenge is good for.
 *
 * @param account whose passkey may answer it
 */
public record Purpose(Ceremony ceremony, long account) {

    /** The passkey itself says whose it is. */
    private static final long ANYBODY = 0;

    /** There is nobody of the name that was given, and nobody is to see that. */
    private static final long NOBODY = -1;

    public static Purpose signIn() {
        return new Purpose(Ceremony.SIGN_IN, ANYBODY);
    }

    public static Purpose signIn(Optional<Long> named) {
        return new Purpose(Ceremony.SIGN_IN, named.orElse(NOBODY));
    }

    public boolean isForAnybody() {
        return account == ANYBODY;
    }

    /** Whether a passkey of theirs may answer. */
    public boolean admits(long holder) {
        return account == holder || isForAnybody();
    }
}
