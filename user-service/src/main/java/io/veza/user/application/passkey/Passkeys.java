package io.veza.user.application.passkey;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.passkey.CredentialId;
import io.veza.user.domain.passkey.Passkey;
import io.veza.user.domain.passkey.PasskeyName;
import io.veza.user.domain.passkey.Shown;
import io.veza.user.domain.passkey.UserHandle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where passkeys are kept. */
public interface Passkeys {

    /** The latest first. */
    Uni<List<Passkey>> of(long account);

    /** What theirs say of whose they are; the candidate, from now on, when they have none. */
    Uni<UserHandle> handle(long account, UserHandle candidate);

    Uni<Optional<Held>> find(CredentialId credential);

    /** Refuses TOO_MANY_PASSKEYS and PASSKEY_KNOWN. */
    Uni<Void> add(Passkey passkey, Letter notice);

    Uni<Optional<Passkey>> rename(long account, long id, PasskeyName name);

    /** Refuses PASSKEY_NOT_FOUND and LAST_WAY_IN. */
    Uni<Void> remove(long account, long id, Letter notice);

    /** Notes that it was shown; false when its count does not follow what is known by now. */
    Uni<Boolean> use(long id, Shown shown, Instant now);

    /** Notes that there seem to be two of it. The letter is sent once, the event told each time. */
    Uni<Void> cloned(Passkey passkey, Instant now, Letter notice);

    /** A passkey, and what it says of whose it is. */
    record Held(Passkey passkey, UserHandle handle) {}
}
