package io.veza.stream.domain.catalogue;

/**
 * A genre or a tag.
 *
 * @param id of its row, until it is not used any more
 * @param name as most artists write it
 * @param tracks how many published ones had it when they were last counted
 */
public record Label(int id, String name, int tracks) {}
