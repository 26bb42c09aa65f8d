package io.veza.user.domain.relation;

/**
 * @param user whose relation it is
 * @param other to whom
 */
public record Change(Move move, long user, long other) {}
