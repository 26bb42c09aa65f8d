package io.veza.user.domain.consent;

/** What can be agreed to. */
public enum Purpose {
    TERMS,
    PRIVACY,
    /** Being suggested to others: the setting of that name. */
    SUGGESTIONS;

    /** Whether an account does not go without it. */
    public boolean needed() {
        return this != SUGGESTIONS;
    }
}
