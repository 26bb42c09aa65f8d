package io.veza.user.application.key;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.key.KeyMove;
import io.veza.user.domain.key.SigningKey;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Moves signing keys, one node at a time. */
public interface KeyMoves {

    /**
     * Loads, decides and saves in one transaction, and tells the event log.
     *
     * @param by null: it was time
     */
    Uni<Void> move(Function<List<SigningKey>, KeyMove> decide, @Nullable Long by);
}
