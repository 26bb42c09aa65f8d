package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.proto.stream.v1.AddListenRequest;
import io.veza.proto.stream.v1.ClearListensRequest;
import io.veza.proto.stream.v1.DeleteListenRequest;
import io.veza.proto.stream.v1.GetListenSettingsRequest;
import io.veza.proto.stream.v1.GetPlayingNowRequest;
import io.veza.proto.stream.v1.HeardAt;
import io.veza.proto.stream.v1.HeardTrack;
import io.veza.proto.stream.v1.ImportListensRequest;
import io.veza.proto.stream.v1.ListListensRequest;
import io.veza.proto.stream.v1.Listen;
import io.veza.proto.stream.v1.ListenSettings;
import io.veza.proto.stream.v1.PutPlayingNowRequest;
import io.veza.proto.stream.v1.UpdateListenSettingsRequest;
import io.veza.stream.studio.AudienceStudio;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was heard, from a caller to the tables and back. */
@QuarkusTest
class ListenCallsTest extends AudienceStudio {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void aPlayingCountsOnce() {
        // Given
        long person = ids.next();
        long track = track(ARTIST, "Heard", "PUBLIC", 60_000);

        // When
        boolean first = hear(person, track, "playing-1");
        boolean again = hear(person, track, "playing-1");

        // Then
        assertThat(first).isTrue();
        assertThat(again).isFalse();
        assertThat(shown(track).getPlays()).isEqualTo(1);
        assertThat(playsByDay(track)).isEqualTo(1);
        assertThat(history(person)).hasSize(1);
        assertThat(history(person).getFirst().getTrack().getId()).isEqualTo(track);
        assertThat(history(person).getFirst().getHeard().getTitle()).isEqualTo("Heard");
        assertThat(events(track)).containsExactly("listen.counted");
        assertThat(actorsOf(track)).isZero();
    }

    @Test
    void nobodyHearsMoreThanThereIsTime() {
        // Given
        long person = ids.next();
        long track = track("PUBLIC");

        // When
        hear(person, track, "playing-1");
        boolean same = hear(person, track, "playing-2");
        boolean earlier = hearAt(person, track, "playing-3", Instant.now().minusSeconds(3600));

        // Then
        assertThat(same).isFalse();
        assertThat(earlier).isTrue();
        assertThat(shown(track).getPlays()).isEqualTo(2);
    }

    @Test
    void whatWasHeardForAMomentDoesNotCount() {
        // Given
        long person = ids.next();
        long track = track("PUBLIC");
        AddListenRequest.Builder request =
                AddListenRequest.newBuilder().setTrack(track).setNonce("playing-1");

        // Then
        assertThat(refused(() -> add(person, request.setHeardMs(29_999).build())))
                .isEqualTo("LISTEN_TOO_SHORT");
        assertThat(
                        refused(() ->
                                hearAt(
                                        person,
                                        track,
                                        "yesterday",
                                        Instant.now().minusSeconds(90_000))))
                .isEqualTo("LISTEN_TIME_WRONG");
        assertThat(add(person, request.setHeardMs(30_000).build())).isTrue();
    }

    @Test
    void artistsDoNotCountForThemselves() {
        // Given
        long track = track("PUBLIC");

        // When
        boolean counted = hear(ARTIST, track, "own-" + track);

        // Then
        assertThat(counted).isTrue();
        assertThat(shown(track).getPlays()).isZero();
        assertThat(events(track)).isEmpty();
    }

    @Test
    void whoKeepsNoHistoryIsCountedAllTheSame() {
        // Given
        long person = ids.next();
        long track = track("PUBLIC");
        ListenSettings off = keep(person, false);

        // When
        hear(person, track, "playing-1");
        int added = bring(person, heard("Elsewhere", "Song", NOON));

        // Then
        assertThat(off.getKeepHistory()).isFalse();
        assertThat(shown(track).getPlays()).isEqualTo(1);
        assertThat(added).isZero();
        assertThat(history(person)).isEmpty();
    }

    @Test
    void whatIsBroughtTwiceIsThereOnce() {
        // Given
        long person = ids.next();

        // When
        int first =
                bring(
                        person,
                        heard("Björk", "Jóga", NOON),
                        heard("Air", "Run", NOON.plusSeconds(9)));
        int again = bring(person, heard("BJORK", "joga", NOON));

        // Then
        assertThat(first).isEqualTo(2);
        assertThat(again).isZero();
        assertThat(history(person))
                .extracting(listen -> listen.getHeard().getTitle())
                .containsExactly("Run", "Jóga");
        assertThat(settings(person).getListens()).isEqualTo(2);
    }

    @Test
    void whatNamesATrackHereIsThatTrack() {
        // Given
        long person = ids.next();
        long track = track("PUBLIC");
        HeardAt listen =
                HeardAt.newBuilder()
                        .setListenedAt(seconds(Instant.now().minusSeconds(100)))
                        .setHeard(
                                HeardTrack.newBuilder()
                                        .setArtist("Somebody")
                                        .setTitle("Song")
                                        .setOriginUrl("https://veza.example/tracks/" + track))
                        .build();

        // When
        done(
                listens(person)
                        .importListens(
                                ImportListensRequest.newBuilder()
                                        .addListens(listen)
                                        .setFresh(true)
                                        .build()));

        // Then
        assertThat(history(person).getFirst().getTrack().getId()).isEqualTo(track);
        assertThat(shown(track).getPlays()).isEqualTo(1);
    }

    @Test
    void theHistoryIsReadInPagesAndFromATimeOn() {
        // Given
        long person = ids.next();
        bring(
                person,
                IntStream.range(0, 5)
                        .mapToObj(i -> heard("A", "T" + i, NOON.plusSeconds(i)))
                        .toArray(HeardAt[]::new));

        // Then
        assertThat(titles(person, page(""))).containsExactly("T4", "T3");
        String cursor = done(listens(person).listListens(page("").build())).getNextCursor();
        assertThat(titles(person, page(cursor))).containsExactly("T2", "T1");
        assertThat(titles(person, page("").setBefore(seconds(NOON.plusSeconds(2)))))
                .containsExactly("T1", "T0");
        assertThat(titles(person, page("").setAfter(seconds(NOON)))).containsExactly("T2", "T1");
    }

    @Test
    void oneIsForgottenAndThenAll() {
        // Given
        long person = ids.next();
        bring(person, heard("A", "T1", NOON), heard("A", "T2", NOON.plusSeconds(1)));
        long first = history(person).getFirst().getId();
        DeleteListenRequest one = DeleteListenRequest.newBuilder().setListen(first).build();

        // When
        done(listens(LISTENER).deleteListen(one));
        done(listens(person).deleteListen(one));
        int left = settings(person).getListens();
        done(listens(person).clearListens(ClearListensRequest.getDefaultInstance()));

        // Then
        assertThat(left).isEqualTo(1);
        assertThat(history(person)).isEmpty();
        assertThat(settings(person).getListens()).isZero();
    }

    @Test
    void whatPlaysNowHoldsForAsLongAsItLasts() {
        // Given
        long person = ids.next();
        HeardTrack heard =
                HeardTrack.newBuilder().setArtist("A").setTitle("T").setDurationMs(60_000).build();

        // When
        done(
                listens(person)
                        .putPlayingNow(PutPlayingNowRequest.newBuilder().setHeard(heard).build()));
        HeardTrack now = playing(person);
        done(
                pool.preparedQuery("update playing_now set until = now() where person = $1")
                        .execute(Tuple.of(person)));

        // Then
        assertThat(now).isEqualTo(heard);
        assertThat(playing(person)).isEqualTo(HeardTrack.getDefaultInstance());
    }

    private HeardTrack playing(long person) {
        return done(listens(person).getPlayingNow(GetPlayingNowRequest.getDefaultInstance()))
                .getHeard();
    }

    private static ListListensRequest.Builder page(String cursor) {
        return ListListensRequest.newBuilder().setLimit(2).setCursor(cursor);
    }

    private List<String> titles(long person, ListListensRequest.Builder request) {
        return done(listens(person).listListens(request.build())).getItemsList().stream()
                .map(Listen::getHeard)
                .map(HeardTrack::getTitle)
                .toList();
    }

    private boolean add(long person, AddListenRequest request) {
        return done(listens(person).addListen(request)).getCounted();
    }

    private boolean hearAt(long person, long track, String nonce, Instant at) {
        return add(
                person,
                AddListenRequest.newBuilder()
                        .setTrack(track)
                        .setNonce(nonce)
                        .setListenedAt(seconds(at))
                        .build());
    }

    private static HeardAt heard(String artist, String title, Instant at) {
        return HeardAt.newBuilder()
                .setListenedAt(seconds(at))
                .setHeard(HeardTrack.newBuilder().setArtist(artist).setTitle(title))
                .build();
    }

    private static Timestamp seconds(Instant at) {
        return Timestamp.newBuilder().setSeconds(at.getEpochSecond()).build();
    }

    private int bring(long person, HeardAt... heard) {
        ImportListensRequest request =
                ImportListensRequest.newBuilder().addAllListens(List.of(heard)).build();
        return done(listens(person).importListens(request)).getAdded();
    }

    private ListenSettings keep(long person, boolean history) {
        return done(
                listens(person)
                        .updateListenSettings(
                                UpdateListenSettingsRequest.newBuilder()
                                        .setKeepHistory(history)
                                        .build()));
    }

    private ListenSettings settings(long person) {
        return done(
                listens(person).getListenSettings(GetListenSettingsRequest.getDefaultInstance()));
    }

    private int playsByDay(long track) {
        return number("select sum(plays)::int from track_day where track = $1", track);
    }

    private int actorsOf(long track) {
        return number(
                "select count(actor)::int from event_log where stream = 'track-audience/' || $1::bigint",
                track);
    }

    private int number(String query, long track) {
        return done(
                pool.preparedQuery(query)
                        .execute(Tuple.of(track))
                        .map(rows -> rows.iterator().next().getInteger(0)));
    }
}
