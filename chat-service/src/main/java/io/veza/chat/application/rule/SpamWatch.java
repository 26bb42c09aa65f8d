package io.veza.chat.application.rule;

import io.veza.chat.domain.rule.Hit;
import io.veza.chat.domain.rule.Utterance;
import io.veza.chat.domain.safety.SpamMode;
import org.jspecify.annotations.Nullable;

/** Tells spam from talk, and remembers what it saw. */
public interface SpamWatch {

    /** Null: nothing is wrong with it, or nobody looks. */
    @Nullable Hit look(Said said, Utterance text, SpamMode house, SpamMode room);

    /** A text is spam beyond doubt, whoever says it. Nothing is remembered. */
    boolean refuses(String text);

    /** How much a text looks like spam from a new account: 0 to 1. Nothing is remembered. */
    double score(String text);
}
