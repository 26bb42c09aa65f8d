package io.veza.user.domain.passkey;

/**
 * How often a passkey has signed, as it says itself: of two copies, one falls behind the other.
 *
 * @param value zero for those that do not count, as what is synchronised cannot
 */
public record SignCount(long value) {

    /** Whether this may follow what was known (WebAuthn level 3, section 6.1.1). */
    public boolean follows(SignCount known) {
        return value > known.value || (value == 0 && known.value == 0);
    }
}
