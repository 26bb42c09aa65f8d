package io.veza.chat.application.rule;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.rule.Calls;
import io.veza.chat.domain.rule.CompiledRule;
import io.veza.chat.domain.rule.ContentRule;
import io.veza.chat.domain.rule.Utterance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a text against rules without saying it. */
@ApplicationScoped
public class TryRules {

    private final SafetyDesk desk;
    private final Policies policies;
    private final ReadPolicy readPolicy;
    private final SpamWatch spam;

    public TryRules(SafetyDesk desk, Policies policies, ReadPolicy readPolicy, SpamWatch spam) {
        this.desk = desk;
        this.policies = policies;
        this.readPolicy = readPolicy;
        this.spam = spam;
    }

    /**
     * @param rule only this one; null: all that hold in the room
     */
    public record Query(Actor actor, long room, String text, @Nullable ContentRule rule) {}

    /**
     * @param hits strictest first
     * @param spam 0 to 1
     */
    public record Tried(List<ContentRule> hits, double spam) {}

    public Uni<Tried> handle(Query query) {
        return desk.requireManager(query.actor(), query.room())
                .chain(() -> rules(query))
                .map(rules -> tried(rules, query.text()));
    }

    private Uni<List<CompiledRule>> rules(Query query) {
        ContentRule only = query.rule();
        if (only != null) {
            return Uni.createFrom().item(() -> List.of(readPolicy.compile(only)));
        }
        return Uni.combine()
                .all()
                .unis(policies.of(0), policies.of(query.room()))
                .with((house, room) ->
                        Stream.concat(house.rules().stream(), room.rules().stream())
                                .distinct()
                                .toList());
    }

    private Tried tried(List<CompiledRule> rules, String text) {
        Utterance said = new Utterance(text);
        List<ContentRule> hits =
                rules.stream()
                        .filter(rule -> rule.isBrokenBy(said, Calls.in(text)))
                        .map(CompiledRule::rule)
                        .sorted(
                                Comparator.comparing(
                                                (ContentRule rule) -> rule.consequence().action())
                                        .reversed())
                        .toList();
        return new Tried(hits, spam.score(text));
    }
}
