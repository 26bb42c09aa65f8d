package io.veza.stream.application.upkeep;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.upkeep.Fault;
import io.veza.stream.domain.upkeep.Findings;
import io.veza.stream.domain.upkeep.Original;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/** Holds the originals on the disk against the tracks there are, and removes what no track has. */
@ApplicationScoped
public class CheckMedia {

    private static final int PAGE = 100;

    /** Longer than anything takes from its file to its row. */
    private static final Duration GRACE = Duration.ofHours(24);

    private static final Logger LOG = Logger.getLogger(CheckMedia.class);

    /** So many, or one in so many, are what dying processes leave; more is another database. */
    private static final int FEW = 10;

    private final KnownTracks known;
    private final Shelf shelf;
    private final Clock clock;

    CheckMedia(KnownTracks known, Shelf shelf, Clock clock) {
        this.known = known;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * @param whole read every byte
     */
    public record Command(boolean whole) {}

    public Uni<Findings> handle(Command command) {
        Walk walk = new Walk();
        return Uni.createFrom()
                .deferred(() -> known.originals(walk.after, PAGE))
                .call(page -> check(page, command.whole(), walk))
                .repeat()
                .whilst(page -> !page.isEmpty())
                .collect()
                .last()
                .chain(() -> removeOrphans())
                .map(removed -> walk.findings.withOrphans(removed));
    }

    private Uni<Void> check(List<Original> page, boolean whole, Walk walk) {
        if (page.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return shelf.faults(page, whole)
                .chain(this::ofTracksThatAreStillThere)
                .invoke(faults -> walk.take(page, faults))
                .replaceWithVoid();
    }

    /** Whose files went while they were looked for is no loss. */
    private Uni<Map<Long, Fault>> ofTracksThatAreStillThere(Map<Long, Fault> faults) {
        return faults.isEmpty()
                ? Uni.createFrom().item(faults)
                : known.tracks(faults.keySet()).map(tracks -> only(faults, tracks));
    }

    private static Map<Long, Fault> only(Map<Long, Fault> faults, Set<Long> tracks) {
        Map<Long, Fault> left = new HashMap<>(faults);
        left.keySet().retainAll(tracks);
        return left;
    }

    private Uni<Integer> removeOrphans() {
        return shelf.tracks(clock.instant().minus(GRACE))
                .chain(found ->
                        found.isEmpty()
                                ? Uni.createFrom().item(found)
                                : known.inUse(found).map(used -> orphans(found, used)))
                .call(shelf::remove)
                .map(Set::size);
    }

    private static Set<Long> orphans(Set<Long> found, Set<Long> used) {
        Set<Long> left = new HashSet<>(found);
        left.removeAll(used);
        if (left.size() > Math.max(FEW, found.size() / FEW)) {
            LOG.errorf(
                    "%d of %d folders belong to no track: is this the database of these files?",
                    left.size(), found.size());
            return Set.of();
        }
        return left;
    }

    private static final class Walk {

        private long after;
        private Findings findings = Findings.NONE;

        void take(List<Original> page, Map<Long, Fault> faults) {
            after = page.getLast().track();
            findings = findings.with(page.size(), faults);
        }
    }
}
