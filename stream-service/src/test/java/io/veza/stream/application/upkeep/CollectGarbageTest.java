package io.veza.stream.application.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.stream.domain.upkeep.Garbage;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CollectGarbageTest {

    private static final Duration OLD = Duration.ofHours(25);
    private static final Duration FRESH = Duration.ofHours(23);

    private final Room room = new Room(new HashSet<>(Set.of("1", "2"))).with(OLD, "1", "2");

    @Test
    void whatNothingRefersToGoesOnceItIsOld() {
        // Given
        room.with(OLD, "3").with(FRESH, "4");
        // When
        Garbage garbage = collect(false);
        // Then
        assertThat(garbage).isEqualTo(new Garbage(4, 1, 1, 10));
        assertThat(room.things).containsOnlyKeys("tracks/1", "tracks/2", "tracks/4");
    }

    @Test
    void aDryRunOnlyCounts() {
        // Given
        room.with(OLD, "3");
        // When
        Garbage garbage = collect(true);
        // Then
        assertThat(garbage).isEqualTo(new Garbage(3, 1, 1, 10));
        assertThat(room.things).containsKey("tracks/3");
    }

    @Test
    void whatIsNotNamedAsOursIsLeft() {
        // Given
        room.with(OLD, "lost+found");
        // When
        Garbage garbage = collect(false);
        // Then
        assertThat(garbage.found()).isZero();
        assertThat(room.things).containsKey("tracks/lost+found");
    }

    @Test
    void killedInTheMiddleItHasLostNothingAndTheNextGoesOn() {
        // Given
        room.with(OLD, "3", "4", "5", "6");
        room.life = 2;
        assertThatThrownBy(() -> collect(false)).hasMessage("killed");
        assertThat(room.things).hasSize(4).containsKeys("tracks/1", "tracks/2");
        room.life = Integer.MAX_VALUE;
        // When
        Garbage rest = collect(false);
        // Then
        assertThat(rest.removed()).isEqualTo(2);
        assertThat(room.things).containsOnlyKeys("tracks/1", "tracks/2");
    }

    @Test
    void nothingIsRemovedWhereTheDatabaseIsAnother() {
        // Given
        room.used.clear();
        room.with(OLD, names(1, 1250));
        // When
        Garbage garbage = collect(false);
        // Then
        assertThat(garbage.found()).isEqualTo(1250);
        assertThat(garbage.removed()).isZero();
        assertThat(room.things).hasSize(1250);
    }

    private Garbage collect(boolean dryRun) {
        UpkeepLimits limits = new UpkeepLimits(Duration.ofDays(30), Duration.ofHours(24));
        Clock clock = Clock.fixed(Room.NOW, ZoneOffset.UTC);
        return new CollectGarbage(room, room, room, limits, clock)
                .handle(new CollectGarbage.Command(dryRun))
                .await()
                .indefinitely();
    }

    private static String[] names(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(Long::toString)
                .collect(Collectors.toSet())
                .toArray(String[]::new);
    }
}
