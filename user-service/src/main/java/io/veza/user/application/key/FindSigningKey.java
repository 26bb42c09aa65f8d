package io.veza.user.application.key;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.key.KeyState;
import io.veza.user.domain.key.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * The key that signs now, made on the very first call of a new installation; and all that verify.
 */
@ApplicationScoped
public class FindSigningKey {

    private final SigningKeys keys;
    private final KeyMaker maker;

    FindSigningKey(SigningKeys keys, KeyMaker maker) {
        this.keys = keys;
        this.maker = maker;
    }

    public Uni<SigningKey> active() {
        return keys.active().chain(this::orFirst);
    }

    public Uni<List<SigningKey>> published() {
        return keys.all();
    }

    private Uni<SigningKey> orFirst(Optional<SigningKey> found) {
        return found.map(key -> Uni.createFrom().item(key))
                .orElseGet(() -> maker.make(KeyState.ACTIVE).chain(keys::addFirst));
    }
}
