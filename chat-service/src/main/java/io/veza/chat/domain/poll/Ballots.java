package io.veza.chat.domain.poll;

import java.util.Map;
import java.util.Set;

/** What people have chosen so far, of those who vote now. */
public record Ballots(Map<Ballot, Set<Integer>> cast) {

    public static final Ballots NONE = new Ballots(Map.of());

    public Ballots {
        cast = Map.copyOf(cast);
    }

    /**
     * One person's vote.
     *
     * @param message id of the one that has the poll
     */
    public record Ballot(long message, long user) {}
}
