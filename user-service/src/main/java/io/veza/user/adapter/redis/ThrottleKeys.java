package io.veza.user.adapter.redis;

import io.veza.platform.kernel.Sha256;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Login;

/**
 * Where failures are counted; one hash tag, so that a Redis cluster can run one script over all
 * three.
 */
record ThrottleKeys(String pair, String address, String network) {

    private static final String PREFIX = "user:{login}:";

    static ThrottleKeys of(Login login, ClientAddress address) {
        String network = address.network();
        return new ThrottleKeys(
                PREFIX + "pair:" + digest(login.value() + "\0" + network),
                PREFIX + "address:" + address.value(),
                PREFIX + "network:" + network);
    }

    /** Names people typed, mistyped passwords among them, are not left lying about. */
    static String digest(String text) {
        return Sha256.hex(text);
    }
}
