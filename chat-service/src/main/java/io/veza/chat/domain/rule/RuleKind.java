package io.veza.chat.domain.rule;

/** What a rule looks for. */
public enum RuleKind {
    WORDS,
    REGEX,
    LINKS,
    MENTIONS,
    REPETITION
}
