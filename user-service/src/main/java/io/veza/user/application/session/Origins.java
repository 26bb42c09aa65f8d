package io.veza.user.application.session;

import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Knock;
import io.veza.user.domain.session.Origin;
import jakarta.enterprise.context.ApplicationScoped;

/** Says where a sign-in comes from, as coarsely as its owner needs to recognise it. */
@ApplicationScoped
class Origins {

    private final Places places;

    Origins(Places places) {
        this.places = places;
    }

    Origin of(Knock knock) {
        ClientAddress address = knock.address();
        return new Origin(knock.device(), address.network(), places.of(address));
    }
}
