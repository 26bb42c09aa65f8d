package io.veza.stream.domain.playlist;

import io.veza.platform.kernel.DomainException;
import java.util.List;
import java.util.Objects;

/**
 * By which a playlist finds what stands in it, whenever somebody looks.
 *
 * @param any one of them is enough; otherwise all must hold
 * @param limit how many tracks at most
 */
public record Rules(boolean any, List<Rule> items, Order order, int limit) {

    private static final int MOST_ITEMS = 20;
    private static final int MOST_TRACKS = 500;

    /** Which come first, and so which there are when there are too many. */
    public enum Order {
        NEWEST,
        TITLE,
        TRENDING,
        /** Others each day. */
        RANDOM
    }

    public Rules {
        items = List.copyOf(items);
        Objects.requireNonNull(order, "order");
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw new DomainException(
                    PlaylistError.RULES_INVALID, "Say 1 to " + MOST_ITEMS + " rules");
        }
        if (limit < 1 || limit > MOST_TRACKS) {
            throw new DomainException(
                    PlaylistError.RULES_INVALID, "Rules find 1 to " + MOST_TRACKS + " tracks");
        }
    }
}
