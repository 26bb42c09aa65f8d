package io.veza.user.application.identity;

import io.veza.user.application.session.SignedIn;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.identity.Identity;
import io.veza.user.domain.identity.Profile;

/** How a visit to a provider ends. */
public sealed interface VisitEnd {

    record In(SignedIn signedIn) implements VisitEnd {}

    /** Nobody here has this identity. */
    record New(OpaqueSecret ticket, Profile profile) implements VisitEnd {}

    record Linked(Identity identity) implements VisitEnd {}

    record Proved() implements VisitEnd {}
}
