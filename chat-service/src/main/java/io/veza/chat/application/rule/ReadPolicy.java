package io.veza.chat.application.rule;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.rule.CompiledRule;
import io.veza.chat.domain.rule.ContentRule;
import io.veza.chat.domain.rule.RuleKind;
import io.veza.chat.domain.safety.RoomSafety;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads what holds in a room and makes it ready. */
@ApplicationScoped
public class ReadPolicy {

    private final Rulebook rulebook;
    private final Expressions expressions;

    public ReadPolicy(Rulebook rulebook, Expressions expressions) {
        this.rulebook = rulebook;
        this.expressions = expressions;
    }

    public Uni<Policy> handle(long room) {
        return Uni.combine()
                .all()
                .unis(rulebook.of(room), rulebook.safety(room))
                .with((rules, safety) ->
                        new Policy(compiled(rules), safety.orElse(RoomSafety.DEFAULT)));
    }

    private List<CompiledRule> compiled(List<ContentRule> rules) {
        return rules.stream().filter(ContentRule::enabled).map(this::compile).toList();
    }

    /** Refuses what cannot be held against a text. */
    public CompiledRule compile(ContentRule rule) {
        List<String> patterns = rule.kind() == RuleKind.REGEX ? rule.patterns() : List.of();
        return new CompiledRule(rule, patterns.stream().map(expressions::compile).toList());
    }
}
