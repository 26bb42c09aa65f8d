package io.veza.user.application.key;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.key.KeyState;
import io.veza.user.domain.key.SigningKey;

/** Makes key pairs, the private half already wrapped. */
public interface KeyMaker {

    Uni<SigningKey> make(KeyState state);
}
