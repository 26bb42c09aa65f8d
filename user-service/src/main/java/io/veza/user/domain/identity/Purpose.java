package io.veza.user.domain.identity;

/** What somebody visits a provider for. */
public enum Purpose {
    SIGN_IN,
    /** To sign in there to the account they are signed in to here. */
    LINK,
    /** To prove once more who they are. */
    PROVE
}
