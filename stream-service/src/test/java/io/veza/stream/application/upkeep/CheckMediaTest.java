package io.veza.stream.application.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.upkeep.Fault;
import io.veza.stream.domain.upkeep.Findings;
import io.veza.stream.domain.upkeep.Original;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CheckMediaTest {

    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final Set<Long> tracks = ids(1, 250);
    private final Set<Long> folders = ids(1, 250);
    private final Set<Long> removed = new HashSet<>();

    @Test
    void looksAtEveryTrack() {
        // When
        Findings found = check(Map.of(7L, Fault.MISSING, 249L, Fault.DAMAGED));
        // Then
        assertThat(found.checked()).isEqualTo(250);
        assertThat(found.faults()).isEqualTo(Map.of(7L, Fault.MISSING, 249L, Fault.DAMAGED));
        assertThat(found.count(Fault.DAMAGED)).isEqualTo(1);
        assertThat(removed).isEmpty();
    }

    @Test
    void removesTheFewThatNoTrackHas() {
        // Given
        folders.addAll(ids(1001, 1020));
        // When
        Findings found = check(Map.of());
        // Then
        assertThat(found.orphans()).isEqualTo(20);
        assertThat(removed).isEqualTo(ids(1001, 1020));
    }

    @Test
    void removesNothingWhereTheDatabaseIsAnother() {
        // Given
        tracks.clear();
        // When
        Findings found = check(Map.of());
        // Then
        assertThat(found.orphans()).isZero();
        assertThat(removed).isEmpty();
    }

    private Findings check(Map<Long, Fault> faults) {
        return new CheckMedia(new Tracks(), new Disk(faults), CLOCK)
                .handle(new CheckMedia.Command(false))
                .await()
                .indefinitely();
    }

    private static Set<Long> ids(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().collect(Collectors.toSet());
    }

    private static <T> Uni<T> now(T item) {
        return Uni.createFrom().item(item);
    }

    private final class Tracks implements KnownTracks {

        @Override
        public Uni<List<Original>> originals(long after, int most) {
            return now(
                    tracks.stream()
                            .filter(id -> id > after)
                            .sorted()
                            .limit(most)
                            .map(id -> new Original(id, 1, "00"))
                            .toList());
        }

        @Override
        public Uni<Set<Long>> tracks(Set<Long> ids) {
            return inUse(ids);
        }

        @Override
        public Uni<Set<Long>> inUse(Set<Long> ids) {
            return now(ids.stream().filter(tracks::contains).collect(Collectors.toSet()));
        }
    }

    private final class Disk implements Shelf {

        private final Map<Long, Fault> faults;

        Disk(Map<Long, Fault> faults) {
            this.faults = faults;
        }

        @Override
        public Uni<Map<Long, Fault>> faults(List<Original> originals, boolean whole) {
            return now(
                    originals.stream()
                            .map(Original::track)
                            .filter(faults::containsKey)
                            .collect(Collectors.toMap(id -> id, faults::get)));
        }

        @Override
        public Uni<Set<Long>> tracks(Instant before) {
            return now(folders);
        }

        @Override
        public Uni<Void> remove(Set<Long> gone) {
            removed.addAll(gone);
            return Uni.createFrom().voidItem();
        }
    }
}
