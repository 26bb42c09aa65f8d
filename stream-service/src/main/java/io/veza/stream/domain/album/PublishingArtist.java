package io.veza.stream.domain.album;

/**
 * Somebody who has published something.
 *
 * @param person account id
 * @param albums public ones on which there is something to hear
 * @param tracks public ones that are ready
 */
public record PublishingArtist(long person, int albums, int tracks) {}
