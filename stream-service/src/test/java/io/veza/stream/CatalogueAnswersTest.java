package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.proto.stream.v1.ListTracksRequest;
import io.veza.proto.stream.v1.ListTracksRequest.Order;
import io.veza.proto.stream.v1.ListTracksRequest.Window;
import io.veza.proto.stream.v1.ListTracksResponse;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackSound;
import io.veza.stream.application.catalogue.CountCatalogue;
import io.veza.stream.domain.sound.Mood;
import io.veza.stream.domain.sound.MusicalKey;
import io.veza.stream.studio.Records;
import io.veza.stream.studio.StreamTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What shapes of queries and indexes find is what one finds who looks at every track. */
@QuarkusTest
class CatalogueAnswersTest extends StreamTest {

    /** Without a shape: they are like nothing that others look for. */
    private static final String SOUND =
            """
            insert into track_sound (track, bpm, bpm_confidence, key, key_confidence, moods, heard_at)
            values ($1, $2, 0.8, $3, 0.8, $4, now())\
            """;

    private static final int MANY = 160;
    private static final MusicalKey[] KEYS = {
        MusicalKey.A_MINOR, MusicalKey.E_MINOR, MusicalKey.C_MAJOR, MusicalKey.F_SHARP_MAJOR
    };
    private static final List<Pressed> ALL = new ArrayList<>();

    @Inject CountCatalogue counting;

    private final Random dice = new Random(480);
    private Records records;

    /** A track as it was put there; a bpm of 0: it has none. */
    private record Pressed(
            long id, int genre, int tag, double bpm, MusicalKey key, Mood mood, int plays) {

        boolean isIn(int least, int most) {
            return bpm > 0 && (least == 0 || bpm >= least) && (most == 0 || bpm <= most);
        }
    }

    @BeforeEach
    void press() {
        records = new Records(pool, ids);
        if (ALL.isEmpty()) {
            IntStream.range(0, MANY).forEach(_ -> ALL.add(pressOne()));
            counting.rank().await().atMost(CALL);
        }
    }

    private Pressed pressOne() {
        int genre = dice.nextInt(3);
        int tag = dice.nextInt(4);
        // Whole ones, and those close beside them.
        double bpm = dice.nextInt(8) == 0 ? 0 : 118 + dice.nextInt(5) + dice.nextInt(3) / 10.0;
        MusicalKey key = KEYS[dice.nextInt(KEYS.length)];
        Mood mood = Mood.values()[dice.nextInt(Mood.values().length)];
        int plays = dice.nextInt(4);
        long id = records.press(LISTENER, "Plain", "Plainwave " + genre, "Plaintag" + tag);
        if (bpm > 0) {
            records.run(SOUND, Tuple.of(id, bpm, key.name(), new String[] {mood.name(), "CALM"}));
            records.play(id, 1, plays, 0);
        }
        return new Pressed(id, genre, tag, bpm, key, mood, bpm > 0 ? plays : 0);
    }

    @Test
    void theNewestOfAGenreInATempoAreThose() {
        for (int least : new int[] {0, 117, 119, 120, 123, 300}) {
            for (int most : new int[] {0, 60, 119, 120, 121, 400}) {
                ListTracksRequest.Builder request = genre(1).setMinBpm(least).setMaxBpm(most);
                boolean bounded = least > 0 || most > 0;
                // When
                List<Long> found = pages(request);
                // Then
                assertThat(found)
                        .as(least + " to " + most)
                        .isEqualTo(
                                newest(one ->
                                        one.genre() == 1 && (!bounded || one.isIn(least, most))));
            }
        }
    }

    @Test
    void keysAndMoodsNarrowThemFurther() {
        Set<MusicalKey> keys = MusicalKey.A_MINOR.mixing();
        for (Mood mood : Mood.values()) {
            ListTracksRequest.Builder request =
                    genre(2).setMinBpm(118)
                            .setMaxBpm(121)
                            .setMood(TrackSound.Mood.valueOf(mood.name()));
            Predicate<Pressed> plain =
                    one ->
                            one.genre() == 2
                                    && one.isIn(118, 121)
                                    && (one.mood() == mood || mood == Mood.CALM);
            // When
            List<Long> all = pages(request);
            List<Long> mixing = pages(request.setKey(TrackSound.Key.A_MINOR).setMixing(true));
            // Then
            assertThat(all).isEqualTo(newest(plain));
            assertThat(mixing).isEqualTo(newest(plain.and(one -> keys.contains(one.key()))));
        }
    }

    @Test
    void aTagGoesWithThem() {
        // Given
        ListTracksRequest.Builder request =
                genre(0).setMinBpm(119).setMaxBpm(122).setTag("PLAINTAG1");
        // When
        List<Long> found = pages(request);
        // Then
        assertThat(found)
                .isEqualTo(newest(one -> one.genre() == 0 && one.tag() == 1 && one.isIn(119, 122)));
    }

    @Test
    void aGenreInATempoIsInEveryOrder() {
        Predicate<Pressed> plain = one -> one.genre() == 1 && one.isIn(119, 121);
        ListTracksRequest.Builder request = genre(1).setMinBpm(119).setMaxBpm(121);
        // When
        List<Long> byTitle = pages(request.clone().setOrder(Order.TITLE));
        List<Long> random = pages(request.clone().setOrder(Order.RANDOM).setSeed(7));
        List<Long> charted = pages(request.clone().setOrder(Order.CHART).setWindow(Window.MONTH));
        List<Long> named = pages(request.clone().setOrder(Order.CHART).setQuery("lain"));
        // Then
        assertThat(named).isEqualTo(charted);
        assertThat(byTitle).isEqualTo(newest(plain).reversed());
        assertThat(random).containsExactlyInAnyOrderElementsOf(newest(plain));
        assertThat(charted).isEqualTo(charted(plain));
    }

    @Test
    void chartsByTagGenreAndMoodAreThose() {
        for (int tag = 0; tag < 4; tag++) {
            int wanted = tag;
            ListTracksRequest.Builder request = chart().setTag("Plaintag" + tag);
            // When
            List<Long> tagged = pages(request);
            List<Long> inGenre = pages(request.clone().setGenre("plainwave 1"));
            List<Long> inTempo = pages(request.clone().setMinBpm(119).setMaxBpm(121));
            List<Long> sad = pages(request.clone().setMood(TrackSound.Mood.SAD));
            // Then
            assertThat(tagged).isEqualTo(charted(one -> one.tag() == wanted));
            assertThat(inGenre).isEqualTo(charted(one -> one.tag() == wanted && one.genre() == 1));
            assertThat(inTempo)
                    .isEqualTo(charted(one -> one.tag() == wanted && one.isIn(119, 121)));
            assertThat(sad)
                    .isEqualTo(charted(one -> one.tag() == wanted && one.mood() == Mood.SAD));
        }
    }

    @Test
    void aChartFollowsTheTagsOfItsTracks() {
        // Given
        long track = records.press(ARTIST, "Retagged", "Retagwave", "before");
        records.play(track, 1, 5, 0);
        counting.rank().await().atMost(CALL);
        // When
        records.run("update track set tags = '{After}' where id = $1", Tuple.of(track));
        // Then
        assertThat(pages(chart().setGenre("retagwave").setTag("before"))).isEmpty();
        assertThat(pages(chart().setGenre("retagwave").setTag("after"))).containsExactly(track);
        records.run("update track set visibility = 'PRIVATE' where id = $1", Tuple.of(track));
        assertThat(pages(chart().setGenre("retagwave"))).isEmpty();
    }

    @Test
    void eachMoodHasABitOfItsOwn() {
        // When
        List<Integer> bits =
                IntStream.range(0, Mood.values().length).map(this::bits).boxed().toList();
        // Then
        assertThat(bits).doesNotHaveDuplicates().allMatch(bit -> Integer.bitCount(bit) == 1);
    }

    private int bits(int mood) {
        Row row =
                pool.preparedQuery("select mood_bits(array['t:x', $1::text]) as bits")
                        .execute(Tuple.of("m:" + Mood.values()[mood].name()))
                        .await()
                        .atMost(CALL)
                        .iterator()
                        .next();
        return row.getInteger("bits");
    }

    private static ListTracksRequest.Builder genre(int genre) {
        return ListTracksRequest.newBuilder()
                .setGenre("PLAINWAVE " + genre)
                .setOrder(Order.NEWEST)
                .setLimit(7);
    }

    private static ListTracksRequest.Builder chart() {
        return ListTracksRequest.newBuilder()
                .setOrder(Order.CHART)
                .setWindow(Window.MONTH)
                .setLimit(7);
    }

    private static List<Long> newest(Predicate<Pressed> wanted) {
        return ALL.stream().filter(wanted).map(Pressed::id).toList().reversed();
    }

    private static List<Long> charted(Predicate<Pressed> wanted) {
        return ALL.stream()
                .filter(one -> one.plays() > 0)
                .filter(wanted)
                .sorted(Comparator.comparing(Pressed::plays).thenComparing(Pressed::id).reversed())
                .map(Pressed::id)
                .toList();
    }

    private List<Long> pages(ListTracksRequest.Builder request) {
        List<Long> all = new ArrayList<>();
        ListTracksResponse page = page(request.clone());
        page.getItemsList().stream().map(Track::getId).forEach(all::add);
        while (page.hasNextCursor()) {
            page = page(request.clone().setCursor(page.getNextCursor()));
            page.getItemsList().stream().map(Track::getId).forEach(all::add);
        }
        return all;
    }

    private ListTracksResponse page(ListTracksRequest.Builder request) {
        return as(LISTENER).listTracks(request.build()).await().atMost(CALL);
    }
}
