package io.veza.stream.domain.playlist;

import org.jspecify.annotations.Nullable;

/**
 * Where an entry is to stand: behind another while that is there, else so far from the beginning,
 * else at the end. A neighbour is what people mean, whatever others move meanwhile.
 *
 * @param after id of an entry; 0: none
 * @param position how many others stand before it; null, or more than there are: all
 */
public record Place(long after, @Nullable Integer position) {

    public static final Place END = new Place(0, null);
}
