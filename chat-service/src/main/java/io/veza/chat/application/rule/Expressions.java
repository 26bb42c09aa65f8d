package io.veza.chat.application.rule;

import io.veza.chat.domain.rule.Expression;

/** Makes expressions of strangers ready; refuses with RULE_INVALID what is none. */
public interface Expressions {

    Expression compile(String pattern);
}
