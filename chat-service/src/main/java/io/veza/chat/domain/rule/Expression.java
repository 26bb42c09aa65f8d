package io.veza.chat.domain.rule;

/** A regular expression that takes time in proportion to the text. */
@FunctionalInterface
public interface Expression {

    boolean isIn(String text);
}
