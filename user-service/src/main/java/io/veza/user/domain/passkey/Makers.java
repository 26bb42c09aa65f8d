package io.veza.user.domain.passkey;

import java.util.Map;
import java.util.UUID;

/**
 * Who makes passkeys.
 *
 * @param names what people know them by, by the kind of device they name themselves
 */
public record Makers(Map<UUID, String> names) {

    public Makers {
        names = Map.copyOf(names);
    }

    /** Empty when it does not say, or nobody here knows it. */
    public String of(Passkey passkey) {
        return of(passkey.key());
    }

    public String of(PublicKey key) {
        return names.getOrDefault(key.aaguid(), "");
    }
}
