package io.veza.stream.application.upkeep;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.media.Holding;
import io.veza.stream.domain.media.MediaObject;
import io.veza.stream.domain.media.Shelf;
import io.veza.stream.domain.upkeep.Care;
import io.veza.stream.domain.upkeep.CareRound;
import io.veza.stream.domain.upkeep.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A store in memory, and what refers to what is in it. */
final class Room implements Storeroom, References, CareRounds {

    static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    final TreeMap<String, Instant> things = new TreeMap<>();
    final Map<String, Fault> faults = new HashMap<>();
    final List<String> read = new ArrayList<>();
    final Set<String> used;

    /** How many removals it bears before its process is killed. */
    int life = Integer.MAX_VALUE;

    Room(Set<String> used) {
        this.used = used;
    }

    /** Of tracks, untouched for so long. */
    Room with(Duration age, String... names) {
        for (String name : names) {
            things.put("tracks/" + name, NOW.minus(age));
        }
        return this;
    }

    @Override
    public Uni<Optional<Fault>> inspect(MediaObject object, boolean whole) {
        if (whole) {
            read.add(object.key());
        }
        return now(Optional.ofNullable(faults.get(object.key())));
    }

    @Override
    public Uni<List<Holding>> holdings(Shelf shelf, String after, int most) {
        String folder = shelf.folder() + "/";
        return now(
                things.entrySet().stream()
                        .filter(thing -> thing.getKey().startsWith(folder))
                        .map(thing ->
                                new Holding(
                                        shelf,
                                        thing.getKey().substring(folder.length()),
                                        thing.getValue()))
                        .filter(holding -> holding.name().compareTo(after) > 0)
                        .limit(most)
                        .toList());
    }

    @Override
    public Uni<Long> size(String key) {
        return now(10L);
    }

    @Override
    public Uni<Void> remove(String key) {
        if (life-- == 0) {
            return Uni.createFrom().failure(new IllegalStateException("killed"));
        }
        things.remove(key);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> sweep(Instant before) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Set<String>> inUse(Shelf shelf, Set<String> names) {
        return now(names.stream().filter(used::contains).collect(Collectors.toSet()));
    }

    @Override
    public Uni<Boolean> begin(Care care, Duration pause, boolean dryRun) {
        return now(true);
    }

    @Override
    public Uni<Void> progress(Care care, long looked, long found) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> finish(Care care, long removed, long bytes) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> giveUp(Care care) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Optional<CareRound>> last(Care care) {
        return now(Optional.empty());
    }

    static <T> Uni<T> now(T item) {
        return Uni.createFrom().item(item);
    }
}
