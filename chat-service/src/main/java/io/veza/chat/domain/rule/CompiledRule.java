package io.veza.chat.domain.rule;

import java.util.List;
import java.util.Locale;

/** A rule made ready to be held against texts. */
public final class CompiledRule {

    private final ContentRule rule;
    private final List<Expression> expressions;
    private final WordList words;

    /**
     * @param expressions of REGEX: its patterns, compiled
     */
    public CompiledRule(ContentRule rule, List<Expression> expressions) {
        this.rule = rule;
        this.expressions = List.copyOf(expressions);
        this.words = new WordList(rule.kind() == RuleKind.WORDS ? rule.patterns() : List.of());
    }

    public ContentRule rule() {
        return rule;
    }

    /**
     * @param called how many people the author has called within a minute, this time included
     */
    public boolean isBrokenBy(Utterance said, int called) {
        return switch (rule.kind()) {
            case WORDS -> words.isIn(said.skeleton());
            case REGEX -> expressions.stream().anyMatch(one -> one.isIn(said.text()));
            case LINKS -> said.links().stream().anyMatch(this::forbids);
            case MENTIONS -> calls(said, called);
            case REPETITION -> Repetition.exceeds(said.text(), rule.threshold().limit());
        };
    }

    private boolean calls(Utterance said, int called) {
        Threshold limits = rule.threshold();
        int calls = Calls.in(said.text());
        boolean many = limits.limit() > 0 && calls > limits.limit();
        return many || (limits.perMinute() > 0 && calls > 0 && called > limits.perMinute());
    }

    private boolean forbids(String link) {
        boolean listed = rule.patterns().stream().anyMatch(pattern -> names(pattern, link));
        return listed != rule.allowListed();
    }

    private static boolean names(String pattern, String link) {
        return pattern.equals(ContentRule.INVITATIONS)
                ? Links.isInvitation(link)
                : Links.isWithin(Links.host(link), pattern.toLowerCase(Locale.ROOT));
    }
}
