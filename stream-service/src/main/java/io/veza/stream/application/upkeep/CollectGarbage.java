package io.veza.stream.application.upkeep;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.media.Holding;
import io.veza.stream.domain.media.Shelf;
import io.veza.stream.domain.upkeep.Care;
import io.veza.stream.domain.upkeep.Garbage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Removes what nothing refers to once it is old. What is killed in the middle has removed some of
 * it and nothing else; the next round takes the rest.
 */
@ApplicationScoped
public class CollectGarbage {

    private static final Logger LOG = Logger.getLogger(CollectGarbage.class);
    private static final int PAGE = 1000;

    /** So many, or one in so many, are what dying processes leave; more is another database. */
    private static final int FEW = 10;

    private final References references;
    private final Storeroom storeroom;
    private final CareRounds rounds;
    private final UpkeepLimits limits;
    private final Clock clock;

    CollectGarbage(
            References references,
            Storeroom storeroom,
            CareRounds rounds,
            UpkeepLimits limits,
            Clock clock) {
        this.references = references;
        this.storeroom = storeroom;
        this.rounds = rounds;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @param dryRun only count it
     */
    public record Command(boolean dryRun) {}

    public Uni<Garbage> handle(Command command) {
        Instant before = clock.instant().minus(limits.garbageAfter());
        Total total = new Total();
        return storeroom
                .sweep(before)
                .chain(() ->
                        Multi.createFrom()
                                .items(Shelf.values())
                                .onItem()
                                .transformToUniAndConcatenate(shelf ->
                                        collect(new Walk(shelf, before), command.dryRun(), total))
                                .collect()
                                .last())
                .map(_ -> total.garbage);
    }

    private Uni<Void> collect(Walk walk, boolean dryRun, Total total) {
        return Uni.createFrom()
                .deferred(() -> storeroom.holdings(walk.shelf, walk.after, PAGE))
                .call(page -> sort(page, walk))
                .repeat()
                .whilst(page -> !page.isEmpty())
                .collect()
                .last()
                .chain(() -> removeAll(walk, dryRun, total))
                .invoke(() -> total.add(new Garbage(walk.looked, walk.garbage.size(), 0, 0)))
                .call(() ->
                        rounds.progress(
                                Care.GARBAGE, total.garbage.looked(), total.garbage.found()));
    }

    private Uni<Void> sort(List<Holding> page, Walk walk) {
        if (page.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Set<String> old = walk.old(page);
        Uni<Set<String>> used =
                old.isEmpty() ? Uni.createFrom().item(old) : references.inUse(walk.shelf, old);
        return used.invoke(names -> walk.take(page, old, names)).replaceWithVoid();
    }

    private Uni<Void> removeAll(Walk walk, boolean dryRun, Total total) {
        return Multi.createFrom()
                .iterable(walk.credible())
                .onItem()
                .transformToUniAndConcatenate(name ->
                        unlessUsed(walk.shelf, name)
                                .chain(key ->
                                        key.isEmpty()
                                                ? Uni.createFrom().voidItem()
                                                : remove(key, dryRun, total)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** A long walk lies between the first look and this one; empty: it is used now. */
    private Uni<String> unlessUsed(Shelf shelf, String name) {
        return references
                .inUse(shelf, Set.of(name))
                .map(used -> used.isEmpty() ? shelf.folder() + "/" + name : "");
    }

    private Uni<Void> remove(String key, boolean dryRun, Total total) {
        return storeroom
                .size(key)
                .call(() -> dryRun ? Uni.createFrom().voidItem() : storeroom.remove(key))
                .invoke(size -> LOG.infof(dryRun ? "%s is garbage" : "%s was garbage", key))
                .invoke(size -> total.removed(size))
                .replaceWithVoid();
    }

    private static final class Total {

        private Garbage garbage = Garbage.NONE;

        void add(Garbage more) {
            garbage = garbage.and(more);
        }

        void removed(long bytes) {
            garbage = garbage.removed(bytes);
        }
    }

    /** One shelf, from one end to the other. */
    private static final class Walk {

        private final Shelf shelf;
        private final Instant before;
        private final List<String> garbage = new ArrayList<>();
        private String after = "";
        private long looked;

        Walk(Shelf shelf, Instant before) {
            this.shelf = shelf;
            this.before = before;
        }

        Set<String> old(List<Holding> page) {
            return page.stream()
                    .filter(holding -> shelf.names(holding.name()))
                    .filter(holding -> holding.touchedAt().isBefore(before))
                    .map(Holding::name)
                    .collect(Collectors.toSet());
        }

        void take(List<Holding> page, Set<String> old, Set<String> used) {
            after = page.getLast().name();
            looked += page.size();
            old.stream().filter(name -> !used.contains(name)).sorted().forEach(garbage::add);
        }

        List<String> credible() {
            if (garbage.size() > Math.max(FEW, looked / FEW)) {
                LOG.errorf(
                        "Nothing refers to %d of %d things in %s, so none is removed: is this the"
                                + " database of these files?",
                        garbage.size(), looked, shelf.folder());
                return List.of();
            }
            return garbage;
        }
    }
}
