package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.problem.Problems;
import io.veza.proto.stream.v1.CreatePlaylistRequest;
import io.veza.proto.stream.v1.GetPlaylistRequest;
import io.veza.proto.stream.v1.ListEntriesRequest;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.PlaylistRule;
import io.veza.proto.stream.v1.PlaylistRule.Keys;
import io.veza.proto.stream.v1.PlaylistRule.Range;
import io.veza.proto.stream.v1.PlaylistRules;
import io.veza.proto.stream.v1.PlaylistRules.Match;
import io.veza.proto.stream.v1.PlaylistRules.Order;
import io.veza.proto.stream.v1.Track.Visibility;
import io.veza.proto.stream.v1.TrackSound;
import io.veza.proto.stream.v1.UpdatePlaylistRequest;
import io.veza.stream.studio.PlaylistStudio;
import io.veza.stream.studio.Records;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Playlists that find what stands in them by rules. */
@QuarkusTest
class SmartPlaylistTest extends PlaylistStudio {

    private static final long OTHER = 9_001;

    private Records records;

    @BeforeEach
    void openRecords() {
        records = new Records(pool, ids);
    }

    @Test
    void rulesFindWhatIsPublishedNow() {
        // Given
        long one = records.press(ARTIST, "One", "Rulewave", "night");
        records.press(ARTIST, "Other", "Rulewave");
        Playlist made = create(all(genre("RULEWÄVE"), tag("Night")));
        assertThat(tracks(LISTENER, made)).containsExactly(one);

        // When
        long later = records.press(LISTENER, "Later", "rulewave", "NIGHT");

        // Then
        assertThat(tracks(LISTENER, made)).containsExactly(later, one);
        records.run("update track set visibility = 'PRIVATE' where id = $1", Tuple.of(one));
        assertThat(tracks(ARTIST, made)).containsExactly(later);
        assertThat(made.getMayEdit()).isFalse();
        assertThat(find(made).getRules()).isEqualTo(made.getRules());
    }

    @Test
    void tempoKeyMoodAndArtistAreRules() {
        // Given
        long fast = records.press(ARTIST, "Fast", "Rulecore");
        long slow = records.press(LISTENER, "Slow", "Rulecore");
        records.hear(fast, 174, "A_MINOR", 0.9, "ENERGETIC");
        records.hear(slow, 84, "E_MINOR", 0.1, "CALM");
        PlaylistRule here = genre("rulecore");

        // Then
        assertThat(found(all(here, bpm(170, 0)))).containsExactly(fast);
        assertThat(found(all(here, bpm(0, 90)))).containsExactly(slow);
        assertThat(found(all(here, key(TrackSound.Key.A_MINOR, false)))).containsExactly(fast);
        assertThat(found(all(here, key(TrackSound.Key.A_MINOR, true)))).containsExactly(slow, fast);
        assertThat(found(all(here, mood(TrackSound.Mood.CALM)))).containsExactly(slow);
        assertThat(found(all(here, rule().setArtist(LISTENER).build()))).containsExactly(slow);
    }

    @Test
    void oneOfThemIsEnoughWhereThatIsSaid() {
        // Given
        long dub = records.press(ARTIST, "Dub", "Ruledub");
        long ska = records.press(ARTIST, "Ska", "Ruleska");
        records.press(ARTIST, "Neither", "Rulenone");

        // When
        List<Long> found =
                found(rules(Match.ANY, Order.TITLE, 0, genre("ruledub"), genre("ruleska")));

        // Then
        assertThat(found).containsExactly(dub, ska);
    }

    @Test
    void likesAndHistoryAreThoseOfWhoLooks() {
        // Given
        long liked = records.press(ARTIST, "Liked", "Rulelike");
        long heard = records.press(ARTIST, "Heard", "Rulelike");
        records.like(liked, LISTENER);
        hear(LISTENER, heard, 3);
        Playlist likes = create(all(genre("rulelike"), rule().setLiked(true).build()));
        Playlist fresh = create(all(genre("rulelike"), rule().setNotHeardWithinDays(7).build()));
        Playlist lately = create(all(genre("rulelike"), rule().setHeardWithinDays(7).build()));
        Playlist yesterday = create(all(genre("rulelike"), rule().setHeardWithinDays(1).build()));

        // Then
        assertThat(tracks(LISTENER, likes)).containsExactly(liked);
        assertThat(tracks(ARTIST, likes)).isEmpty();
        assertThat(tracks(LISTENER, fresh)).containsExactly(liked);
        assertThat(tracks(ARTIST, fresh)).containsExactly(heard, liked);
        assertThat(tracks(LISTENER, lately)).containsExactly(heard);
        assertThat(tracks(LISTENER, yesterday)).isEmpty();
        assertThat(anybodys(likes)).isEmpty();
        assertThat(anybodys(fresh)).containsExactly(heard, liked);
    }

    @Test
    void theAgeIsInDays() {
        // Given
        long old = records.press(ARTIST, "Old", "Ruleage");
        long young = records.press(ARTIST, "Young", "Ruleage");
        records.run(
                "update track set created_at = now() - interval '40 days' where id = $1",
                Tuple.of(old));

        // Then
        assertThat(found(all(genre("ruleage"), age(0, 30)))).containsExactly(young);
        assertThat(found(all(genre("ruleage"), age(30, 0)))).containsExactly(old);
    }

    @Test
    void starsAreThoseOfWhoLooks() {
        // Given
        long great = records.press(ARTIST, "Great", "Rulestar");
        long poor = records.press(ARTIST, "Poor", "Rulestar");
        long unrated = records.press(ARTIST, "Unrated", "Rulestar");
        records.rate(great, LISTENER, 5);
        records.rate(poor, LISTENER, 2);
        records.rate(unrated, OTHER, 5);
        PlaylistRule here = genre("rulestar");
        Playlist fours = create(all(here, stars(4, 0)));
        Playlist upToThree = create(all(here, stars(0, 3)));
        Playlist rated = create(all(here, rule().setRated(true).build()));
        Playlist fresh = create(all(here, rule().setRated(false).build()));

        // Then
        assertThat(tracks(LISTENER, fours)).containsExactly(great);
        assertThat(tracks(LISTENER, upToThree)).containsExactly(poor);
        assertThat(tracks(LISTENER, rated)).containsExactly(poor, great);
        assertThat(tracks(LISTENER, fresh)).containsExactly(unrated);
        assertThat(tracks(ARTIST, fours)).isEmpty();
        assertThat(anybodys(upToThree)).isEmpty();
        assertThat(anybodys(fresh)).containsExactly(unrated, poor, great);
        assertThat(find(fours).getRules()).isEqualTo(fours.getRules());
    }

    @Test
    void theAverageIsOfManyOrNotToldAtAll() {
        // Given
        long good = records.press(ARTIST, "Good", "Rulemean");
        long fair = records.press(ARTIST, "Fair", "Rulemean");
        long few = records.press(ARTIST, "Few", "Rulemean");
        records.rate(good, OTHER, 5, 4, 4, 5, 4);
        records.rate(fair, OTHER, 5, 1, 4, 2, 5);
        records.rate(few, OTHER, 5, 5, 5, 5);
        PlaylistRule here = genre("rulemean");
        Playlist made = create(all(here, average(3.5, 0)));

        // Then
        assertThat(tracks(ARTIST, made)).containsExactly(good);
        assertThat(anybodys(made)).containsExactly(good);
        assertThat(found(all(here, average(0, 3.4)))).containsExactly(fair);
        assertThat(found(all(here, average(3.4, 4.4)))).containsExactly(fair, good);
        assertThat(found(rules(Match.ANY, Order.TITLE, 0, genre("none"), average(4.4, 4.4))))
                .contains(good)
                .doesNotContain(fair, few);
        assertThat(find(made).getRules()).isEqualTo(made.getRules());
    }

    @Test
    void starsThatNobodyCouldGiveAreRefused() {
        assertThat(reason(() -> create(all(stars(0, 0))))).isEqualTo("RULES_INVALID");
        assertThat(reason(() -> create(all(stars(4, 3))))).isEqualTo("RULES_INVALID");
        assertThat(reason(() -> create(all(average(4.5, 4.4))))).isEqualTo("RULES_INVALID");
        assertThat(refused(() -> create(all(stars(0, 6))))).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(refused(() -> create(all(average(Double.NaN, 5)))))
                .isEqualTo(Status.Code.INVALID_ARGUMENT);
    }

    @Test
    void theOrderAndTheLimitHoldOverPages() {
        // Given
        List<Long> pressed = new ArrayList<>();
        for (char c = 'a'; c < 'a' + 12; c++) {
            pressed.add(records.press(ARTIST, "Page " + c, "Rulepage"));
        }

        // Then
        assertThat(found(rules(Match.ALL, Order.TITLE, 10, genre("rulepage"))))
                .isEqualTo(pressed.subList(0, 10));
        assertThat(found(rules(Match.ALL, Order.NEWEST, 0, genre("rulepage"))))
                .isEqualTo(pressed.reversed());
        assertThat(found(rules(Match.ALL, Order.RANDOM, 0, genre("rulepage"))))
                .containsExactlyInAnyOrderElementsOf(pressed);
        assertThat(found(rules(Match.ALL, Order.TRENDING, 3, genre("rulepage")))).hasSize(3);
    }

    @Test
    void nobodyPutsAnythingThere() {
        // Given
        long track = records.press(ARTIST, "By hand", "Rulehand");
        Playlist made = create(all(genre("rulehand")));

        // Then
        assertThat(reason(() -> add(ARTIST, made.getId(), track)))
                .isEqualTo("PLAYLIST_FOLLOWS_RULES");
        assertThat(reason(() -> move(ARTIST, made.getId(), track, 0, null)))
                .isEqualTo("PLAYLIST_FOLLOWS_RULES");
        assertThat(reason(() -> remove(ARTIST, made.getId(), track)))
                .isEqualTo("PLAYLIST_FOLLOWS_RULES");
        assertThat(refused(() -> add(LISTENER, made.getId(), track)))
                .isEqualTo(Status.Code.FAILED_PRECONDITION);
    }

    @Test
    void theOwnerChangesTheRulesAndNobodyElse() {
        // Given
        long dub = records.press(ARTIST, "Dub", "Rulechange");
        long other = records.press(ARTIST, "Other", "Rulechanged");
        Playlist made = create(all(genre("rulechange")));
        UpdatePlaylistRequest change =
                UpdatePlaylistRequest.newBuilder()
                        .setPlaylist(made.getId())
                        .setRules(all(genre("rulechanged")))
                        .addIfMatch(made.getRevision())
                        .build();
        assertThat(tracks(ARTIST, made)).containsExactly(dub);

        // When
        Status.Code stranger = refused(() -> update(LISTENER, change));
        Playlist changed = update(ARTIST, change);

        // Then
        assertThat(stranger).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(tracks(ARTIST, changed)).containsExactly(other);
        assertThat(changed.getRevision()).isNotEqualTo(made.getRevision());
        assertThat(events(made.getId())).containsExactly("created", "changed");
    }

    @Test
    void oneThatPeopleHaveMadeStaysTheirs() {
        // Given
        long id = create(ARTIST, "By hand", Visibility.PUBLIC, false).getId();
        UpdatePlaylistRequest change =
                UpdatePlaylistRequest.newBuilder()
                        .setPlaylist(id)
                        .setRules(all(genre("dub")))
                        .build();

        // Then
        assertThat(reason(() -> update(ARTIST, change))).isEqualTo("PLAYLIST_HAS_NO_RULES");
    }

    @Test
    void rulesThatMeanNothingAreRefused() {
        assertThat(reason(() -> create(all(bpm(130, 120))))).isEqualTo("RULES_INVALID");
        assertThat(reason(() -> create(all(bpm(0, 0))))).isEqualTo("RULES_INVALID");
        assertThat(reason(() -> create(all(age(9, 8))))).isEqualTo("RULES_INVALID");
        assertThat(refused(() -> create(all()))).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(refused(() -> create(all(rule().build()))))
                .isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(refused(() -> create(all(genre(" "))))).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(refused(() -> create(rules(Match.ALL, Order.NEWEST, 501, genre("dub")))))
                .isEqualTo(Status.Code.INVALID_ARGUMENT);
    }

    private void hear(long person, long track, int daysAgo) {
        records.run(
                """
                insert into listen (id, person, listened_at, artist, title, release, duration_ms,
                    origin_url, player, recording_mbid, isrc, track)
                values ($1, $2, now() - make_interval(days => $4::int4), 'a', $3::text, '', 0, '', '',
                    '', '', $5)\
                """,
                Tuple.of(ids.next(), person, "t" + track, daysAgo, track));
    }

    private static PlaylistRule.Builder rule() {
        return PlaylistRule.newBuilder();
    }

    private static PlaylistRule genre(String name) {
        return rule().setGenre(name).build();
    }

    private static PlaylistRule tag(String name) {
        return rule().setTag(name).build();
    }

    private static PlaylistRule bpm(int least, int most) {
        return rule().setBpm(Range.newBuilder().setLeast(least).setMost(most)).build();
    }

    private static PlaylistRule age(int least, int most) {
        return rule().setAgeDays(Range.newBuilder().setLeast(least).setMost(most)).build();
    }

    private static PlaylistRule key(TrackSound.Key key, boolean mixing) {
        return rule().setKey(Keys.newBuilder().setKey(key).setMixing(mixing)).build();
    }

    private static PlaylistRule mood(TrackSound.Mood mood) {
        return rule().setMood(mood).build();
    }

    private static PlaylistRule stars(int least, int most) {
        return rule().setStars(PlaylistRule.Stars.newBuilder().setLeast(least).setMost(most))
                .build();
    }

    private static PlaylistRule average(double least, double most) {
        return rule().setAverage(PlaylistRule.Average.newBuilder().setLeast(least).setMost(most))
                .build();
    }

    private static PlaylistRules all(PlaylistRule... items) {
        return rules(Match.MATCH_UNSPECIFIED, Order.ORDER_UNSPECIFIED, 0, items);
    }

    private static PlaylistRules rules(Match match, Order order, int limit, PlaylistRule... items) {
        return PlaylistRules.newBuilder()
                .setMatch(match)
                .setOrder(order)
                .setLimit(limit)
                .addAllItems(List.of(items))
                .build();
    }

    private Playlist create(PlaylistRules rules) {
        return playlists(ARTIST)
                .createPlaylist(
                        CreatePlaylistRequest.newBuilder()
                                .setTitle("Found")
                                .setRules(rules)
                                .build())
                .await()
                .atMost(CALL);
    }

    private Playlist update(long caller, UpdatePlaylistRequest change) {
        return playlists(caller).updatePlaylist(change).await().atMost(CALL);
    }

    private Playlist find(Playlist made) {
        return playlists(ARTIST)
                .getPlaylist(GetPlaylistRequest.newBuilder().setPlaylist(made.getId()).build())
                .await()
                .atMost(CALL);
    }

    private List<Long> found(PlaylistRules rules) {
        return tracks(ARTIST, create(rules));
    }

    private List<Long> tracks(long person, Playlist playlist) {
        return entries(person, playlist.getId()).stream()
                .map(entry -> entry.getTrack().getId())
                .toList();
    }

    private List<Long> anybodys(Playlist playlist) {
        return strangers()
                .listEntries(ListEntriesRequest.newBuilder().setPlaylist(playlist.getId()).build())
                .await()
                .atMost(CALL)
                .getItemsList()
                .stream()
                .map(entry -> entry.getTrack().getId())
                .toList();
    }

    private static String reason(Runnable call) {
        StatusRuntimeException refusal =
                catchThrowableOfType(StatusRuntimeException.class, call::run);
        return Problems.of(refusal, "/").getCode();
    }
}
