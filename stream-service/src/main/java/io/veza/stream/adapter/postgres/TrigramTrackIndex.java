package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.track.TrackIndex;
import io.veza.stream.application.track.TracksById;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds tracks that have the words, and where those are few also tracks that have words like them:
 * the likest of all words there are take the place of what was asked. So no search compares itself
 * with all tracks, of which there are many more than words. What was found is compared by {@link
 * Trigrams}; a title counts more than a genre or a tag.
 */
@ApplicationScoped
class TrigramTrackIndex implements TrackIndex {

    /** More words are too many to be looked up; they still count when what is found is compared. */
    private static final int WORDS = 6;

    private static final String NEAR =
            """
            select asked.place, near.word
              from unnest($1::text[]) with ordinality as asked (word, place)
             cross join lateral (
                select word from catalogue_word where word % searchable(asked.word)
                 order by similarity(word, searchable(asked.word)) desc, word limit 6) near
             order by asked.place\
            """;

    private final Pool pool;
    private final TracksById tracks;

    TrigramTrackIndex(Pool pool, TracksById tracks) {
        this.pool = pool;
        this.tracks = tracks;
    }

    private record Score(long track, double score) {}

    @Override
    public Uni<List<TrackMatch>> match(String words, long artist, int limit) {
        return scores(TrackScores.of(words, artist, limit).with(words))
                .chain(found ->
                        found.size() < limit
                                ? like(words, artist, limit)
                                        .map(like -> together(found, like, limit))
                                : Uni.createFrom().item(found))
                .chain(this::load)
                .map(found -> Trigrams.near(found, TrackMatch::score));
    }

    private Uni<List<Score>> like(String words, long artist, int limit) {
        return near(words)
                .chain(near -> scores(TrackScores.of(words, artist, limit).withAll(near)));
    }

    private static List<Score> together(List<Score> found, List<Score> like, int limit) {
        return Stream.concat(found.stream(), like.stream())
                .distinct()
                .sorted(
                        Comparator.comparingDouble(Score::score)
                                .thenComparingLong(Score::track)
                                .reversed())
                .limit(limit)
                .toList();
    }

    /** For each word those that are like it, itself among them when there is such a one. */
    private Uni<List<List<String>>> near(String words) {
        String[] asked = words.strip().split("[^\\p{L}\\p{N}]+", WORDS + 1);
        String[] few = asked.length > WORDS ? Arrays.copyOf(asked, WORDS) : asked;
        return pool.preparedQuery(NEAR).execute(Tuple.of(few)).map(TrigramTrackIndex::grouped);
    }

    private static List<List<String>> grouped(RowSet<Row> rows) {
        Map<Long, List<String>> near = new TreeMap<>();
        rows.forEach(row ->
                near.computeIfAbsent(row.getLong(0), _ -> new ArrayList<>()).add(row.getString(1)));
        return List.copyOf(near.values());
    }

    private Uni<List<Score>> scores(TrackScores query) {
        return pool.preparedQuery(query.sql())
                .execute(query.values())
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> new Score(row.getLong(0), row.getDouble(1)))
                                .toList());
    }

    /** None of those that were deleted in between. */
    private Uni<List<TrackMatch>> load(List<Score> found) {
        return tracks.find(found.stream().map(Score::track).toList())
                .map(byId ->
                        found.stream()
                                .filter(score -> byId.containsKey(score.track()))
                                .map(score -> match(byId, score))
                                .toList());
    }

    private static TrackMatch match(Map<Long, Track> byId, Score score) {
        return new TrackMatch(Objects.requireNonNull(byId.get(score.track())), score.score());
    }
}
