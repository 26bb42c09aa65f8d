package io.veza.user.application.key;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.key.SigningKey;
import java.util.List;
import java.util.Optional;

/** Where signing keys are kept. */
public interface SigningKeys {

    Uni<Optional<SigningKey>> active();

    /** Adds the very first key; whichever node comes first wins, and every node gets that key. */
    Uni<SigningKey> addFirst(SigningKey active);

    /** Every key a living token may have been signed with, or soon will be. */
    Uni<List<SigningKey>> all();
}
