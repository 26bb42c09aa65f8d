package io.veza.user.domain.identity;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why signing in by a provider, or linking one, is refused. */
public enum IdentityError implements ErrorCode {
    /** Unknown, or not set up in this house. */
    PROVIDER_NOT_FOUND(ErrorKind.NOT_FOUND),
    /** Not our own failing: as UNAVAILABLE it would open the circuit to this service. */
    PROVIDER_UNREACHABLE(ErrorKind.UNAVAILABLE),
    /** What the provider answered proves nothing. */
    PROVIDER_REFUSED(ErrorKind.UNAUTHENTICATED),
    /** Expired, used, never begun, or begun in another browser. */
    VISIT_INVALID(ErrorKind.UNAUTHENTICATED),
    /** A new identity, and its address has an account: sign in to that and link it. */
    IDENTITY_EMAIL_TAKEN(ErrorKind.CONFLICT),
    /** It signs in to another account. */
    IDENTITY_TAKEN(ErrorKind.CONFLICT),
    /** The account has one of this provider. */
    PROVIDER_LINKED(ErrorKind.CONFLICT),
    /** It does not sign in to the caller's account, so it proves nothing here. */
    IDENTITY_NOT_LINKED(ErrorKind.FORBIDDEN),
    /** The account asks for codes: one of those is the proof. */
    CODE_ASKED_FOR(ErrorKind.PRECONDITION),
    /** Nobody could sign in to the account any more. */
    LAST_WAY_IN(ErrorKind.PRECONDITION),
    IDENTITY_NOT_FOUND(ErrorKind.NOT_FOUND);

    private final ErrorKind kind;

    IdentityError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
