package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.message.Nonce;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers what came of commands with a nonce, for at least 7 days. */
public interface CommandRuns {

    /**
     * Begins, unless it was begun before.
     *
     * @return empty: now it is ours to run
     */
    Uni<Optional<Earlier>> begin(Key key, Instant now);

    Uni<Void> finish(Key key, CommandResult result);

    /** It came to nothing: the next one with this nonce begins anew. */
    Uni<Void> forget(Key key);

    /** What makes two commands the same. */
    record Key(long user, long room, Nonce nonce) {}

    /**
     * What came of it then.
     *
     * @param result null: it is still at work
     */
    record Earlier(@Nullable CommandResult result) {}
}
