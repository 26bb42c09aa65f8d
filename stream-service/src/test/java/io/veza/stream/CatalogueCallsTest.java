package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.proto.stream.v1.ListTracksRequest;
import io.veza.proto.stream.v1.ListTracksRequest.Order;
import io.veza.proto.stream.v1.ListTracksRequest.Window;
import io.veza.proto.stream.v1.ListTracksResponse;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackSound;
import io.veza.stream.application.catalogue.CountCatalogue;
import io.veza.stream.studio.Records;
import io.veza.stream.studio.StreamTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogueCallsTest extends StreamTest {

    @Inject CountCatalogue counting;

    private Records records;

    @BeforeEach
    void openRecords() {
        records = new Records(pool, ids);
    }

    @Test
    void genreTagTempoKeyAndMoodNarrowItDown() {
        // Given
        long one = records.press(ARTIST, "One", "Élektro", "Tief", "Nacht");
        long other = records.press(LISTENER, "Other", "elektro", "tief");
        long third = records.press(ARTIST, "Third", "Elektronisch", "nachts");
        records.hear(one, 127.4, "A_MINOR", 0.9, "ENERGETIC");
        records.hear(other, 133, "E_MINOR", 0.1, "CALM");
        // When
        ListTracksRequest.Builder genre = ListTracksRequest.newBuilder().setGenre("ELEKTRO");
        // Then
        assertThat(list(genre)).containsExactly(other, one).doesNotContain(third);
        assertThat(list(genre.clone().setArtist(ARTIST))).containsExactly(one);
        assertThat(list(genre.clone().setTag("nacht"))).containsExactly(one);
        assertThat(list(genre.clone().setMinBpm(120).setMaxBpm(130))).containsExactly(one);
        assertThat(list(genre.clone().setMinBpm(130))).containsExactly(other);
        assertThat(list(genre.clone().setKey(TrackSound.Key.A_MINOR))).containsExactly(one);
        assertThat(list(genre.clone().setKey(TrackSound.Key.A_MINOR).setMixing(true)))
                .containsExactly(other, one);
        assertThat(list(genre.clone().setMood(TrackSound.Mood.CALM))).containsExactly(other);
        assertThat(list(genre.clone().setQuery("oth"))).containsExactly(other);
    }

    @Test
    void whatTheArtistSaysIsWhereItIsFound() {
        // Given
        long track = records.press(ARTIST, "Said", "Saidcore");
        records.hear(track, 100, "A_MINOR", 0.5);
        // When
        records.run(
                "update track set said_bpm = 50, said_key = 'C_MAJOR' where id = $1",
                Tuple.of(track));
        // Then
        ListTracksRequest.Builder genre = ListTracksRequest.newBuilder().setGenre("saidcore");
        assertThat(list(genre.clone().setMaxBpm(60))).containsExactly(track);
        assertThat(list(genre.clone().setKey(TrackSound.Key.C_MAJOR))).containsExactly(track);
        assertThat(list(genre.clone().setKey(TrackSound.Key.A_MINOR))).isEmpty();
    }

    @Test
    void whatIsNotPublishedIsNotInIt() {
        // Given
        long shown = records.press(ARTIST, "Shown", "Hidewave");
        long hidden = records.press(ARTIST, "Hidden", "Hidewave");
        ListTracksRequest.Builder genre = ListTracksRequest.newBuilder().setGenre("hidewave");
        // When
        records.run("update track set visibility = 'PRIVATE' where id = $1", Tuple.of(hidden));
        // Then
        assertThat(list(genre.clone().setArtist(ARTIST))).containsExactly(shown);
        records.run("update track set visibility = 'PUBLIC' where id = $1", Tuple.of(hidden));
        assertThat(list(genre)).containsExactly(hidden, shown);
    }

    @Test
    void everyOrderGoesThroughAllWithoutHolesAndRepeats() {
        // Given
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            long track = records.press(ARTIST, "Ordered " + (char) ('g' - i), "Orderstep");
            records.play(track, 1, 10 + i / 2, 0);
            all.add(track);
        }
        counting.rank().await().atMost(CALL);
        for (Order order :
                List.of(Order.NEWEST, Order.TITLE, Order.RANDOM, Order.TRENDING, Order.CHART)) {
            // When
            List<Long> pages =
                    pages(
                            ListTracksRequest.newBuilder()
                                    .setGenre("orderstep")
                                    .setOrder(order)
                                    .setSeed(7)
                                    .setLimit(2));
            // Then
            assertThat(pages).as(order.name()).containsExactlyInAnyOrderElementsOf(all);
        }
        assertThat(list(ListTracksRequest.newBuilder().setGenre("orderstep").setOrder(Order.TITLE)))
                .isEqualTo(all.reversed());
    }

    @Test
    void eachSeedIsAnotherOrderThatStays() {
        // Given
        for (int i = 0; i < 8; i++) {
            records.press(ARTIST, "Dice", "Dicecore");
        }
        // When
        Set<List<Long>> orders = new HashSet<>();
        for (long seed = 1; seed <= 20; seed++) {
            ListTracksRequest.Builder random =
                    ListTracksRequest.newBuilder().setGenre("dicecore").setOrder(Order.RANDOM);
            List<Long> once = list(random.setSeed(seed));
            assertThat(list(random.setSeed(seed))).isEqualTo(once).hasSize(8);
            orders.add(once);
        }
        // Then
        assertThat(orders).hasSizeGreaterThan(3);
    }

    @Test
    void whatIsNewIsTrendingBeforeWhatWasPlayedMore() {
        // Given
        long old = records.press(ARTIST, "Old", "Trendwave");
        long fresh = records.press(ARTIST, "Fresh", "Trendwave");
        long liked = records.press(ARTIST, "Liked", "Trendwave");
        long unheard = records.press(ARTIST, "Unheard", "Trendwave");
        records.play(old, 6, 100, 0);
        records.play(fresh, 0, 20, 0);
        records.play(liked, 0, 5, 10);
        // When
        counting.rank().await().atMost(CALL);
        // Then
        ListTracksRequest.Builder genre = ListTracksRequest.newBuilder().setGenre("trendwave");
        assertThat(list(genre.clone().setOrder(Order.TRENDING))).containsExactly(liked, fresh, old);
        assertThat(list(genre.clone().setOrder(Order.CHART))).containsExactly(old, fresh, liked);
        assertThat(list(genre)).contains(unheard);
    }

    @Test
    void chartsForgetWhatIsOutOfTheirWindow() {
        // Given
        long track = records.press(ARTIST, "Last month", "Windowpop");
        records.play(track, 20, 5, 0);
        // When
        counting.rank().await().atMost(CALL);
        // Then
        ListTracksRequest.Builder chart =
                ListTracksRequest.newBuilder().setGenre("windowpop").setOrder(Order.CHART);
        assertThat(list(chart.clone().setWindow(Window.WEEK))).isEmpty();
        assertThat(list(chart.clone().setWindow(Window.MONTH))).containsExactly(track);
        assertThat(list(chart.clone().setWindow(Window.YEAR))).containsExactly(track);
        records.run("delete from track_day where track = $1", Tuple.of(track));
        counting.rank().await().atMost(CALL);
        assertThat(list(chart.clone().setWindow(Window.YEAR))).isEmpty();
    }

    @Test
    void aForeignCursorIsRefused() {
        // Given
        ListTracksRequest.Builder request = ListTracksRequest.newBuilder().setOrder(Order.RANDOM);
        // When
        StatusRuntimeException refusal =
                catchThrowableOfType(
                        StatusRuntimeException.class, () -> list(request.setCursor("MQowOng")));
        // Then
        assertThat(refusal.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    }

    private List<Long> list(ListTracksRequest.Builder request) {
        return page(request).getItemsList().stream().map(Track::getId).toList();
    }

    private List<Long> pages(ListTracksRequest.Builder request) {
        List<Long> all = new ArrayList<>();
        ListTracksResponse page = page(request);
        page.getItemsList().forEach(track -> all.add(track.getId()));
        while (page.hasNextCursor()) {
            page = page(request.setCursor(page.getNextCursor()));
            page.getItemsList().forEach(track -> all.add(track.getId()));
        }
        return all;
    }

    private ListTracksResponse page(ListTracksRequest.Builder request) {
        return as(LISTENER).listTracks(request.build()).await().atMost(CALL);
    }
}
