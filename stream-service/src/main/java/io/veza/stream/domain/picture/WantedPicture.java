package io.veza.stream.domain.picture;

/**
 * A picture that the preview of a message waits for.
 *
 * @param id its id in the preview
 * @param address where it is on the web
 */
public record WantedPicture(long id, long room, long message, String address) {}
