package io.veza.chat.application.rule;

import org.jspecify.annotations.Nullable;

/**
 * Something somebody is about to write.
 *
 * @param nonce null: none
 * @param trusted nobody looks for spam in what they write
 */
public record Said(long user, long room, String text, @Nullable String nonce, boolean trusted) {}
