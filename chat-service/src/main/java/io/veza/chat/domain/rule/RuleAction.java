package io.veza.chat.domain.rule;

/** What follows when a rule is broken; the later, the stricter. */
public enum RuleAction {
    /** Posted, and brought before the moderators. */
    FLAG,
    /** Refused. */
    BLOCK,
    /** Refused, and the author is silent for a time. */
    TIME_OUT
}
