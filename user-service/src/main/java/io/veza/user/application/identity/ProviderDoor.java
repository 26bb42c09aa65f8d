package io.veza.user.application.identity;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.identity.Profile;
import io.veza.user.domain.identity.Provider;
import io.veza.user.domain.identity.Purpose;
import io.veza.user.domain.identity.VisitSecrets;
import java.net.URI;

/** A provider that is set up in this house. Refuses PROVIDER_UNREACHABLE. */
public interface ProviderDoor {

    Provider provider();

    /** As people know it. */
    String title();

    /** Where the browser must go. */
    Uni<URI> location(VisitSecrets secrets, Purpose purpose);

    /** Who has come back from there. Refuses PROVIDER_REFUSED unless everything fits. */
    Uni<Profile> profile(Return back);

    /**
     * What the browser brings back.
     *
     * @param issuer who says that it sent it (RFC 9207); empty when nobody did
     */
    record Return(VisitSecrets secrets, String code, String issuer) {

        @Override
        public String toString() {
            return "Return[…]";
        }
    }
}
