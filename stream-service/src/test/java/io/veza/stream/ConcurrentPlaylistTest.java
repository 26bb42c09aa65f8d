package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.proto.stream.v1.AddEntryRequest;
import io.veza.proto.stream.v1.MoveEntryRequest;
import io.veza.proto.stream.v1.PlaylistEntry;
import io.veza.proto.stream.v1.PlaylistEntryService;
import io.veza.proto.stream.v1.RemoveEntryRequest;
import io.veza.proto.stream.v1.Track.Visibility;
import io.veza.stream.studio.PlaylistStudio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Several people change one playlist at the same time: nothing is refused, nothing is lost. */
@QuarkusTest
class ConcurrentPlaylistTest extends PlaylistStudio {

    private static final int PEOPLE = 5;
    private static final int EACH = 30;

    @Test
    void whateverManyDoAtOnceEveryEntryIsThereOnce() {
        // Given
        long id = create(ARTIST, "Party", Visibility.PUBLIC, true).getId();
        long song = track(ARTIST, "Song", "PUBLIC");
        List<Long> begun = begin(id, song);
        List<Uni<Long>> work = new ArrayList<>();
        Random random = new Random(42);
        for (int person = 0; person < PEOPLE; person++) {
            seat(id, 900 + person);
            PlaylistEntryService theirs = stand(900 + person);
            for (int i = 0; i < EACH; i++) {
                work.add(add(theirs, id, song, begun, random));
                work.add(move(theirs, id, begun.get(random.nextInt(begun.size())), random));
            }
        }
        work.add(remove(stand(ARTIST), id, begun.getFirst()));

        // When
        List<Long> added = Uni.join().all(work).andCollectFailures().await().atMost(CALL);

        // Then
        Set<Long> expected = new HashSet<>(begun);
        added.stream().filter(entry -> entry != 0).forEach(expected::add);
        expected.remove(begun.getFirst());
        List<Long> found = entries(LISTENER, id).stream().map(PlaylistEntry::getId).toList();
        assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
        assertThat(events(id)).hasSizeGreaterThan(PEOPLE * EACH);
    }

    private List<Long> begin(long playlist, long song) {
        List<Long> entries = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            entries.add(add(ARTIST, playlist, song).getId());
        }
        return entries;
    }

    private static Uni<Long> add(
            PlaylistEntryService as, long playlist, long song, List<Long> there, Random random) {
        AddEntryRequest.Builder request =
                AddEntryRequest.newBuilder().setPlaylist(playlist).setTrack(song);
        if (random.nextBoolean()) {
            request.setAfter(there.get(random.nextInt(there.size())));
        } else {
            request.setPosition(random.nextInt(20));
        }
        return as.addEntry(request.build()).map(PlaylistEntry::getId);
    }

    /** Of one that somebody has removed meanwhile, that is said. */
    private static Uni<Long> move(
            PlaylistEntryService as, long playlist, long entry, Random random) {
        MoveEntryRequest request =
                MoveEntryRequest.newBuilder()
                        .setPlaylist(playlist)
                        .setEntry(entry)
                        .setPosition(random.nextInt(12))
                        .build();
        return as.moveEntry(request)
                .replaceWith(0L)
                .onFailure(failure -> failure.getMessage().startsWith("NOT_FOUND"))
                .recoverWithItem(0L);
    }

    private static Uni<Long> remove(PlaylistEntryService as, long playlist, long entry) {
        return as.removeEntry(
                        RemoveEntryRequest.newBuilder()
                                .setPlaylist(playlist)
                                .setEntry(entry)
                                .build())
                .replaceWith(0L);
    }

    @Test
    void keysThatHaveBecomeLongAreSpreadAnewAndTheOrderStays() {
        // Given
        long id = create(ARTIST, "Narrow", Visibility.PUBLIC, false).getId();
        long song = track(ARTIST, "Song", "PUBLIC");
        long first = add(ARTIST, id, song).getId();
        long last = add(ARTIST, id, song).getId();
        rank(first, "a0" + "0".repeat(57) + "1");
        rank(last, "a0" + "0".repeat(57) + "11");

        // When
        long between = addAt(ARTIST, id, song, 1).getId();

        // Then
        assertThat(entries(ARTIST, id))
                .extracting(PlaylistEntry::getId)
                .containsExactly(first, between, last);
        assertThat(ranks(id)).allSatisfy(rank -> assertThat(rank).hasSizeLessThan(5));
    }

    private void rank(long entry, String rank) {
        pool.preparedQuery("update playlist_entry set rank = $2 where id = $1")
                .execute(Tuple.of(entry, rank))
                .await()
                .atMost(CALL);
    }

    private List<String> ranks(long playlist) {
        return pool.preparedQuery("select rank from playlist_entry where playlist = $1")
                .execute(Tuple.of(playlist))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getString(0))
                                .toList())
                .await()
                .atMost(CALL);
    }
}
