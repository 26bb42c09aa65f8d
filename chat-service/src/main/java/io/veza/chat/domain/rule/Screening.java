package io.veza.chat.domain.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What was found in a text before it is written; whether it holds is decided where the author's
 * role is known.
 *
 * @param id becomes that of the action or the report that follows
 * @param hits strictest first
 * @param links whether there are addresses in it
 */
public record Screening(long id, List<Hit> hits, boolean links) {

    private static final Comparator<Hit> STRICTEST =
            Comparator.comparing((Hit hit) -> hit.consequence().action()).reversed();

    public static final Screening CLEAN = new Screening(0, List.of(), false);
    public static final Screening WITH_LINKS = new Screening(0, List.of(), true);

    public Screening {
        hits = hits.stream().sorted(STRICTEST).toList();
    }

    /** Nobody looked: the author is beyond it. */
    public static Screening clean(boolean links) {
        return links ? WITH_LINKS : CLEAN;
    }

    /**
     * What concerns somebody.
     *
     * @param role id of theirs
     * @param keepsOrder whether they may delete what others write
     */
    public List<Hit> against(long role, boolean keepsOrder) {
        if (hits.isEmpty()) {
            return hits;
        }
        return hits.stream().filter(hit -> concerns(hit, role, keepsOrder)).toList();
    }

    private static boolean concerns(Hit hit, long role, boolean keepsOrder) {
        boolean house = hit.room() == 0 && !hit.isSpam();
        Set<Long> exempt = hit.consequence().exemptRoles();
        return house || (!keepsOrder && !exempt.contains(role));
    }
}
