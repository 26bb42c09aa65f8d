package io.veza.user.application.audit;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.audit.Head;
import io.veza.user.domain.audit.HeadKey;
import io.veza.user.domain.audit.Link;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Signs the chain's end with the latest key; the first time, there is none yet. */
@ApplicationScoped
class MakeHead {

    private final HeadKeys keys;
    private final HeadSeal seal;
    private final Clock clock;

    MakeHead(HeadKeys keys, HeadSeal seal, Clock clock) {
        this.keys = keys;
        this.seal = seal;
        this.clock = clock;
    }

    Uni<Head> handle(Link link) {
        return keys.latest().chain(this::orFirst).map(key -> head(link, key));
    }

    private Head head(Link link, HeadKey key) {
        long seq = link.entry().seq();
        Instant now = clock.instant();
        byte[] signature = seal.sign(key, Head.text(seq, link.hash(), now));
        return new Head(seq, link.hash(), now, key.kid(), signature);
    }

    private Uni<HeadKey> orFirst(Optional<HeadKey> found) {
        return found.map(key -> Uni.createFrom().item(key))
                .orElseGet(() -> keys.addFirst(seal.make()));
    }
}
