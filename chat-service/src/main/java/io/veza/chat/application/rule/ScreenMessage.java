package io.veza.chat.application.rule;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.Contexts;
import io.veza.chat.domain.rule.CompiledRule;
import io.veza.chat.domain.rule.Hit;
import io.veza.chat.domain.rule.RuleAction;
import io.veza.chat.domain.rule.Screening;
import io.veza.chat.domain.rule.Utterance;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Holds a text against the rules before it is written. Where a room has none, that is two look-ups
 * in memory.
 */
@ApplicationScoped
public class ScreenMessage {

    private final Policies policies;
    private final Tallies tallies;
    private final SpamWatch spam;
    private final Contexts contexts;
    private final Ids ids;

    public ScreenMessage(
            Policies policies, Tallies tallies, SpamWatch spam, Contexts contexts, Ids ids) {
        this.policies = policies;
        this.tallies = tallies;
        this.spam = spam;
        this.contexts = contexts;
        this.ids = ids;
    }

    /**
     * Waits until a room's rules are in memory. Those of a batch wait together before any of them
     * is screened: whoever waits alone is woken in any order.
     */
    public Uni<Void> ready(long room) {
        return policies.known(0) != null && policies.known(room) != null
                ? Uni.createFrom().voidItem()
                : Uni.combine()
                        .all()
                        .unis(policies.of(0), policies.of(room))
                        .discardItems()
                        .emitOn(contexts.current());
    }

    /** At once, unless the rules must be read first. */
    public Uni<Screening> handle(Said said) {
        Policy house = policies.known(0);
        Policy room = policies.known(said.room());
        if (house != null && room != null) {
            return Uni.createFrom().item(screen(said, house, room));
        }
        return Uni.combine()
                .all()
                .unis(policies.of(0), policies.of(said.room()))
                .with((ours, theirs) -> screen(said, ours, theirs))
                .emitOn(contexts.current());
    }

    /** Those of some texts that may be shown in a room, whoever brings them. */
    public <T> Uni<List<T>> admit(long room, List<T> all, Function<T, String> words) {
        return Uni.combine()
                .all()
                .unis(policies.of(0), policies.of(room))
                .with((ours, theirs) ->
                        all.stream()
                                .filter(one -> isAdmitted(words.apply(one), ours, theirs))
                                .toList());
    }

    private boolean isAdmitted(String words, Policy house, Policy room) {
        Utterance text = new Utterance(words);
        return !spam.refuses(words)
                && Stream.of(house, room)
                        .flatMap(policy -> policy.rules().stream())
                        .filter(rule -> rule.rule().consequence().action() != RuleAction.FLAG)
                        .noneMatch(rule -> rule.isBrokenBy(text, 0));
    }

    private Screening screen(Said said, Policy house, Policy room) {
        Utterance text = new Utterance(said.text());
        List<Hit> hits = new ArrayList<>(0);
        if (!house.rules().isEmpty() || !room.rules().isEmpty()) {
            int called = tallies.called(said.user(), text.text());
            hits.addAll(broken(house.rules(), said, text, called));
            hits.addAll(broken(room.rules(), said, text, called));
        }
        Hit suspicion =
                said.trusted()
                        ? null
                        : spam.look(said, text, house.safety().spam(), room.safety().spam());
        if (suspicion != null) {
            hits.add(suspicion);
        }
        boolean links = mayHaveLinks(said.text()) && !text.links().isEmpty();
        return hits.isEmpty() ? Screening.clean(links) : new Screening(ids.next(), hits, links);
    }

    private static boolean mayHaveLinks(String text) {
        return text.indexOf('.') >= 0;
    }

    private List<Hit> broken(List<CompiledRule> rules, Said said, Utterance text, int called) {
        List<Hit> hits = new ArrayList<>(0);
        for (CompiledRule rule : rules) {
            if (rule.isBrokenBy(text, called)) {
                hits.add(Hit.of(rule.rule(), tallies.recordsBlock(said.user(), rule.rule().id())));
            }
        }
        return hits;
    }
}
