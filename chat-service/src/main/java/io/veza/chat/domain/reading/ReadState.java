package io.veza.chat.domain.reading;

/**
 * How far somebody has read a room, and what is new there since.
 *
 * @param unread messages by others
 * @param mentions those of them that call the person
 */
public record ReadState(long room, int seq, int unread, int mentions) {}
