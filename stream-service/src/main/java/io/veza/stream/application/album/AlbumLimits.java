package io.veza.stream.application.album;

/**
 * How much there may be.
 *
 * @param albums of one artist
 * @param tracks on one album
 */
public record AlbumLimits(int albums, int tracks) {}
