package io.veza.user.application.session;

import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Place;

/** Knows where addresses are said to be, if the operator has provided a database of that. */
@FunctionalInterface
public interface Places {

    /** Never waits; {@link Place#UNKNOWN} when nobody knows. */
    Place of(ClientAddress address);
}
