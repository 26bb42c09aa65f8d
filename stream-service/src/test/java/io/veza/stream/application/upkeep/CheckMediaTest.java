package io.veza.stream.application.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.media.Fingerprint;
import io.veza.stream.domain.media.MediaObject;
import io.veza.stream.domain.upkeep.Fault;
import io.veza.stream.domain.upkeep.Findings;
import io.veza.stream.domain.upkeep.FoundFault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CheckMediaTest {

    private final Room room =
            new Room(
                    LongStream.rangeClosed(1, 250)
                            .mapToObj(Long::toString)
                            .collect(Collectors.toSet()));
    private final Book book = new Book();

    @Test
    void looksAtEverything() {
        // Given
        for (int track = 1; track <= 250; track++) {
            book.put("tracks/" + track + "/source", Room.NOW);
        }
        room.faults.put("tracks/7/source", Fault.MISSING);
        room.faults.put("tracks/99/source", Fault.DAMAGED);
        // When
        Findings found = check(false);
        // Then
        assertThat(found.checked()).isEqualTo(250);
        assertThat(found.faults()).isEqualTo(room.faults);
        assertThat(book.faults).isEqualTo(room.faults);
        assertThat(room.read).isEmpty();
    }

    @Test
    void readsWhatWasNotReadForLong() {
        // Given
        book.put("tracks/1/source", Room.NOW.minus(Duration.ofDays(31)));
        book.put("tracks/2/source", Room.NOW.minus(Duration.ofDays(29)));
        // When
        check(false);
        // Then
        assertThat(room.read).containsExactly("tracks/1/source");
    }

    @Test
    void readsEverythingWhenAsked() {
        // Given
        book.put("tracks/1/source", Room.NOW);
        // When
        check(true);
        // Then
        assertThat(room.read).containsExactly("tracks/1/source");
    }

    @Test
    void whatWasReplacedMeanwhileIsNoFault() {
        // Given
        book.put("tracks/1/source", Room.NOW);
        room.faults.put("tracks/1/source", Fault.DAMAGED);
        book.changing.add("tracks/1/source");
        // When
        Findings found = check(false);
        // Then
        assertThat(found.faults()).isEmpty();
        assertThat(book.faults).isEmpty();
    }

    @Test
    void aRecordOfWhatNobodyHasAnyMoreIsForgotten() {
        // Given
        book.put("tracks/1000/source", Room.NOW);
        book.put("tracks/1000/v/mp3-320.mp3", Room.NOW);
        room.faults.put("tracks/1000/source", Fault.MISSING);
        // When
        Findings found = check(false);
        // Then
        assertThat(found.faults()).isEmpty();
        assertThat(book.objects).containsOnlyKeys("tracks/1000/v/mp3-320.mp3");
    }

    private Findings check(boolean whole) {
        UpkeepLimits limits = new UpkeepLimits(Duration.ofDays(30), Duration.ofHours(24));
        Clock clock = Clock.fixed(Room.NOW, ZoneOffset.UTC);
        return new CheckMedia(book, room, room, room, limits, clock)
                .handle(new CheckMedia.Command(whole))
                .await()
                .indefinitely();
    }

    /** What is written down, in memory. */
    private static final class Book implements MediaObjects {

        private final TreeMap<String, MediaObject> objects = new TreeMap<>();
        private final Map<String, Fault> faults = new TreeMap<>();
        private final Set<String> changing = new HashSet<>();

        void put(String key, Instant readAt) {
            objects.put(key, new MediaObject(key, new Fingerprint(1, 1, "00"), readAt));
        }

        @Override
        public Uni<Void> learnOriginals() {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<List<MediaObject>> page(String after, int most) {
            return Room.now(objects.tailMap(after, false).values().stream().limit(most).toList());
        }

        @Override
        public Uni<Set<String>> unchanged(List<MediaObject> seen) {
            return Room.now(
                    seen.stream()
                            .map(MediaObject::key)
                            .filter(key -> !changing.contains(key))
                            .collect(Collectors.toSet()));
        }

        @Override
        public Uni<Void> looked(List<Looked> looks) {
            for (Looked look : looks) {
                Optional<Fault> fault = look.fault();
                fault.ifPresent(found -> faults.put(look.object().key(), found));
            }
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> forget(Set<String> keys) {
            new ArrayList<>(keys).forEach(objects::remove);
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Long> count() {
            return Room.now((long) objects.size());
        }

        @Override
        public Uni<List<FoundFault>> faults(int most) {
            return Room.now(List.of());
        }
    }
}
