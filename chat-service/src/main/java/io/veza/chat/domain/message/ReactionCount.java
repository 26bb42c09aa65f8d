package io.veza.chat.domain.message;

/**
 * How many people reacted with one emoji.
 *
 * @param mine the one who asks is among them
 */
public record ReactionCount(Emoji emoji, int count, boolean mine) {}
