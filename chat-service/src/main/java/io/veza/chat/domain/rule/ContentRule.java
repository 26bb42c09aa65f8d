package io.veza.chat.domain.rule;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.PlainText;
import io.veza.platform.kernel.DomainException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * A rule about what may be said.
 *
 * @param room 0: everywhere
 * @param patterns words, expressions or domains, by kind
 * @param allowListed of LINKS: only the patterns are allowed
 */
public record ContentRule(
        long id,
        long room,
        String name,
        RuleKind kind,
        List<String> patterns,
        boolean allowListed,
        Threshold threshold,
        Consequence consequence,
        boolean enabled) {

    /** More could not be overseen, and would be felt. */
    public static final int MOST = 50;

    /** Address that stands for invitations to other communities. */
    public static final String INVITATIONS = "invitations";

    private static final int NAME = 60;
    private static final int NOTICE = 200;
    private static final int PATTERN = 200;
    private static final int PATTERNS = 200;
    private static final int EXPRESSIONS = 10;
    private static final Duration LONGEST_TIME_OUT = Duration.ofDays(28);

    public ContentRule {
        Objects.requireNonNull(kind, "kind");
        name = PlainText.require(ChatError.RULE_INVALID, "name", name.strip(), 1, NAME);
        patterns = patterns.stream().map(String::strip).distinct().toList();
        PlainText.require(ChatError.RULE_INVALID, "notice", consequence.notice(), 0, NOTICE);
        requirePatterns(kind, patterns);
        requireSense(kind, threshold, consequence);
    }

    public ContentRule as(long otherId, long otherRoom) {
        return new ContentRule(
                otherId,
                otherRoom,
                name,
                kind,
                patterns,
                allowListed,
                threshold,
                consequence,
                enabled);
    }

    private static void requirePatterns(RuleKind kind, List<String> patterns) {
        boolean listed = kind != RuleKind.MENTIONS && kind != RuleKind.REPETITION;
        if (listed == patterns.isEmpty()) {
            throw invalid(listed ? "Name what the rule looks for." : "This kind has no patterns.");
        }
        int most = kind == RuleKind.REGEX ? EXPRESSIONS : PATTERNS;
        if (patterns.size() > most) {
            throw invalid("A rule of this kind has at most " + most + " patterns.");
        }
        patterns.forEach(
                one -> PlainText.require(ChatError.RULE_INVALID, "pattern", one, 1, PATTERN));
    }

    private static void requireSense(RuleKind kind, Threshold limits, Consequence consequence) {
        boolean counts = kind == RuleKind.MENTIONS || kind == RuleKind.REPETITION;
        if (counts && limits.limit() < 1 && limits.perMinute() < 1) {
            throw invalid("Say how much is too much.");
        }
        if (consequence.action() == RuleAction.TIME_OUT
                && (!consequence.timeOut().isPositive()
                        || consequence.timeOut().compareTo(LONGEST_TIME_OUT) > 0)) {
            throw invalid("A time-out lasts a second to 28 days.");
        }
    }

    public static DomainException invalid(String message) {
        return new DomainException(ChatError.RULE_INVALID, message);
    }
}
