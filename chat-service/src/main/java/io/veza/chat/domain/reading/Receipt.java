package io.veza.chat.domain.reading;

/** Somebody has read a room up to there. */
public record Receipt(long room, long user, int seq) {}
