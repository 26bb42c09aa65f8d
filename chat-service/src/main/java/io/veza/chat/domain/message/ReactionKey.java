package io.veza.chat.domain.message;

/**
 * One person's reaction to one message.
 *
 * @param message id
 */
public record ReactionKey(long message, Emoji emoji, long user) {}
