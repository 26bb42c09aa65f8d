package io.veza.chat.application.rule;

import org.jspecify.annotations.Nullable;

/**
 * Something somebody is about to write.
 *
 * @param message its id
 * @param text all of its words, those of polls and names of files too
 * @param nonce null: none
 * @param trusted nobody looks for spam in what they write
 */
public record Said(
        long user, long room, long message, String text, @Nullable String nonce, boolean trusted) {}
