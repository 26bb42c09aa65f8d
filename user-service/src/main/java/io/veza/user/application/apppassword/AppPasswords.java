package io.veza.user.application.apppassword;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.apppassword.AppPassword;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where app passwords are kept, by the digests of their secrets. */
public interface AppPasswords {

    /** False when its owner has as many as they may. */
    Uni<Boolean> add(AppPassword made, byte[] hash);

    /** Newest first. */
    Uni<List<AppPassword>> of(long user);

    /** False when the person has none such. */
    Uni<Boolean> remove(long user, long id);

    /** Takes note that it was used; empty when it is unknown or has ended. */
    Uni<Optional<Held>> use(byte[] hash, Instant now);
}
