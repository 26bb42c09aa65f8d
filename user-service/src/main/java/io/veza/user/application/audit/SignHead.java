package io.veza.user.application.audit;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.audit.Head;
import io.veza.user.domain.audit.Link;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Signs how far the log has come, when it has come farther. Outside first: a head that did not get
 * there is not kept here either, so the next round tries again.
 */
@ApplicationScoped
public class SignHead {

    private final Chain chain;
    private final MakeHead make;
    private final Heads heads;
    private final OutsideHeads outside;
    private final HeadJournal journal;

    SignHead(Chain chain, MakeHead make, Heads heads, OutsideHeads outside, HeadJournal journal) {
        this.chain = chain;
        this.make = make;
        this.heads = heads;
        this.outside = outside;
        this.journal = journal;
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
                                : make.handle(link).chain(this::give));
    }

    private Uni<Void> give(Head head) {
        return outside.add(head).chain(() -> journal.write(head)).chain(() -> heads.add(head));
    }
}
