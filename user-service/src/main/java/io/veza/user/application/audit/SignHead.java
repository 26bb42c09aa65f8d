package io.veza.user.application.audit;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.audit.Head;
import io.veza.user.domain.audit.HeadKey;
import io.veza.user.domain.audit.Link;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Signs how far the log has come, when it has come farther. Outside first: a head that did not get
 * there is not kept here either, so the next round tries again.
 */
@ApplicationScoped
public class SignHead {

    private final Chain chain;
    private final Heads heads;
    private final OutsideHeads outside;
    private final HeadJournal journal;
    private final HeadKeys keys;
    private final HeadSeal seal;
    private final Clock clock;

    SignHead(
            Chain chain,
            Heads heads,
            OutsideHeads outside,
            HeadJournal journal,
            HeadKeys keys,
            HeadSeal seal,
            Clock clock) {
        this.chain = chain;
        this.heads = heads;
        this.outside = outside;
        this.journal = journal;
        this.keys = keys;
        this.seal = seal;
        this.clock = clock;
    }

    public Uni<Void> handle() {
        return chain.last()
                .chain(last ->
                        last.map(this::unlessSigned).orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> unlessSigned(Link link) {
        return heads.last()
                .map(head -> head.map(Head::seq).orElse(0L))
                .chain(signed ->
                        signed == link.entry().seq()
                                ? Uni.createFrom().voidItem()
                                : key().map(key -> head(link, key)).chain(this::give));
    }

    private Uni<Void> give(Head head) {
        return outside.add(head).chain(() -> journal.write(head)).chain(() -> heads.add(head));
    }

    private Head head(Link link, HeadKey key) {
        long seq = link.entry().seq();
        Instant now = clock.instant();
        byte[] signature = seal.sign(key, Head.text(seq, link.hash(), now));
        return new Head(seq, link.hash(), now, key.kid(), signature);
    }

    private Uni<HeadKey> key() {
        return keys.latest().chain(this::orFirst);
    }

    private Uni<HeadKey> orFirst(Optional<HeadKey> found) {
        return found.map(key -> Uni.createFrom().item(key))
                .orElseGet(() -> keys.addFirst(seal.make()));
    }
}
