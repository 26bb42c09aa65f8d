package io.veza.chat.domain.rule;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/**
 * What follows when a rule is broken.
 *
 * @param timeOut for how long the author is silent
 * @param notice what the author is told; empty: the usual words
 * @param exemptRoles ids of the roles that it does not concern
 */
public record Consequence(
        RuleAction action, Duration timeOut, String notice, Set<Long> exemptRoles) {

    public Consequence {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(timeOut, "timeOut");
        exemptRoles = Set.copyOf(exemptRoles);
    }

    public static Consequence of(RuleAction action) {
        return new Consequence(action, Duration.ofMinutes(10), "", Set.of());
    }
}
