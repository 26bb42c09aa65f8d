package io.veza.user.application.apppassword;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.apppassword.AppPassword;
import io.veza.user.domain.session.Login;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where app passwords are kept, by the digests of their secrets. */
public interface AppPasswords {

    /**
     * False when its owner has as many as they may.
     *
     * @param sealed the secret itself, for those that players may show digests of; otherwise empty
     */
    Uni<Boolean> add(AppPassword made, byte[] hash, byte[] sealed);

    /** Newest first. */
    Uni<List<AppPassword>> of(long user);

    /** False when the person has none such. */
    Uni<Boolean> remove(long user, long id);

    /** Takes note that it was used; empty when it is unknown or has ended. */
    Uni<Optional<Held>> use(byte[] hash, Instant now);

    /** One whose secret is kept, sealed. */
    record Sealed(Held held, byte[] secret) {}

    /** A person's that players may show digests of, and that have not ended. */
    Uni<List<Sealed>> forPlayers(Login login, Instant now);

    /** Takes note that it was used, to a few minutes. */
    Uni<Void> used(long id, Instant now);
}
