package io.veza.user.application.audit;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.audit.ChainCheck;
import io.veza.user.domain.audit.ChainCheck.Place;
import io.veza.user.domain.audit.Fault;
import io.veza.user.domain.audit.Link;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Computes the chain anew and holds it against every signed head. A long log takes several calls,
 * each going on where the one before ended.
 */
@ApplicationScoped
public class VerifyAudit {

    private static final int PAGE = 1_000;
    private static final int PAGES = 50;

    private final Chain chain;
    private final GatherHeads gather;
    private final Canon canon;
    private final Readings readings;

    VerifyAudit(Chain chain, GatherHeads gather, Canon canon, Readings readings) {
        this.chain = chain;
        this.gather = gather;
        this.canon = canon;
        this.readings = readings;
    }

    /**
     * How it stands.
     *
     * @param until the last entry that was looked at
     * @param more there are entries behind it
     * @param heads that were signed by us
     * @param outside how many of all heads were found outside the database; empty: nobody answered
     */
    public record Verdict(
            List<Fault> faults, Place until, boolean more, int heads, Optional<Integer> outside) {}

    /**
     * @param after the last entry a call before has looked at; 0: from the beginning
     */
    public Uni<Verdict> handle(long by, long after) {
        return readings.note(new Reading(by, Reading.Way.VERIFY, AuditQuery.ALL))
                .chain(() -> place(after))
                .chain(place -> gather.handle().chain(heads -> walk(place, heads)));
    }

    private Uni<Place> place(long after) {
        return after == 0
                ? Uni.createFrom().item(Place.BEGINNING)
                : chain.at(after)
                        .map(found ->
                                found.map(link -> new Place(after, link.hash()))
                                        .orElseThrow(VerifyAudit::nowhere));
    }

    private Uni<Verdict> walk(Place from, GatherHeads.Gathered heads) {
        ChainCheck check = new ChainCheck(from, heads.ours(), canon::bytes);
        heads.forged().forEach(check::forged);
        return Multi.createBy()
                .repeating()
                .uni(() -> chain.after(check.place().seq(), PAGE).invoke(page -> look(check, page)))
                .whilst(page -> page.size() == PAGE)
                .select()
                .first(PAGES)
                .collect()
                .last()
                .map(page -> verdict(check, page.size() == PAGE, heads));
    }

    private static void look(ChainCheck check, List<Link> page) {
        page.forEach(check::take);
    }

    private static Verdict verdict(ChainCheck check, boolean more, GatherHeads.Gathered heads) {
        if (!more) {
            check.end();
        }
        return new Verdict(
                check.faults(), check.place(), more, heads.ours().size(), heads.outside());
    }

    private static DomainException nowhere() {
        return new DomainException(CoreError.INVALID_REQUEST, "There is no such entry.");
    }
}
