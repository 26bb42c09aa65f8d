package io.veza.user.domain.takeout;

/**
 * A part of a file of the copy, or all of it; parts of one file follow each other.
 *
 * @param file its path within the copy
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Piece(String file, byte[] content) {}
