package io.veza.user.application.passkey;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.passkey.Passkey;
import io.veza.user.domain.passkey.PasskeyError;
import io.veza.user.domain.passkey.PasskeyName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Somebody's passkeys, and what they call them. */
@ApplicationScoped
public class FindPasskeys {

    private final Passkeys passkeys;

    FindPasskeys(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    public Uni<List<Passkey>> handle(long user) {
        return passkeys.of(user);
    }

    public Uni<Passkey> rename(long user, long id, String name) {
        return passkeys.rename(user, id, new PasskeyName(name))
                .map(found -> found.orElseThrow(FindPasskeys::unknown));
    }

    static DomainException unknown() {
        return new DomainException(PasskeyError.PASSKEY_NOT_FOUND, "You have no such passkey.");
    }
}
