package io.veza.chat.domain.poll;

import java.util.Map;
import java.util.Set;

/**
 * How a poll stands.
 *
 * @param counts by option; without those nobody chose
 * @param voters how many people have voted
 * @param mine what the one who asks has chosen
 */
public record PollResult(Map<Integer, Integer> counts, int voters, Set<Integer> mine) {

    public static final PollResult NONE = new PollResult(Map.of(), 0, Set.of());

    public PollResult {
        counts = Map.copyOf(counts);
        mine = Set.copyOf(mine);
    }
}
