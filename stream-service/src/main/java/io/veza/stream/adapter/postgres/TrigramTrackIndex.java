package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.track.TrackIndex;
import io.veza.stream.domain.track.TrackMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Compares tracks by {@link Trigrams}. A title counts more than a genre or a tag. */
@ApplicationScoped
class TrigramTrackIndex implements TrackIndex {

    private static final double OF_ARTIST = 0.9;
    private static final double BESIDE_TITLE = 0.8;

    private static final String MATCHES =
            String.format(
                    Locale.ROOT,
                    """
                    select id, greatest(
                             case when artist = :artist then %s else 0 end,
                             word_similarity(searchable(:words), searchable(title)),
                             %s * word_similarity(searchable(:words), search))::float8 as score
                      from track
                     where visibility = 'PUBLIC' and status = 'READY'
                       and (searchable(:words) <%% search or artist = :artist)
                     order by score desc, id desc
                    """,
                    OF_ARTIST,
                    BESIDE_TITLE);

    private static final String TRACKS = "from TrackEntity where id in (:ids)";

    private final Mutiny.SessionFactory sessions;

    TrigramTrackIndex(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<List<TrackMatch>> match(String words, long artist, int limit) {
        return sessions.withTransaction(session ->
                session.createNativeQuery(Trigrams.FORGIVE)
                        .getSingleResult()
                        .chain(() -> scores(session, words, artist, limit))
                        .chain(found -> tracks(session, found))
                        .map(found -> Trigrams.near(found, TrackMatch::score)));
    }

    private static Uni<List<Tuple>> scores(
            Mutiny.Session session, String words, long artist, int limit) {
        return session.createNativeQuery(MATCHES, Tuple.class)
                .setParameter("words", words)
                .setParameter("artist", artist)
                .setMaxResults(limit)
                .getResultList();
    }

    private static Uni<List<TrackMatch>> tracks(Mutiny.Session session, List<Tuple> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<Long> ids = found.stream().map(TrigramTrackIndex::id).toList();
        return session.createSelectionQuery(TRACKS, TrackEntity.class)
                .setParameter("ids", ids)
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> row.id, row -> row)))
                .map(byId -> found.stream().flatMap(row -> match(byId.get(id(row)), row)).toList());
    }

    /** None when the track was deleted in between. */
    private static Stream<TrackMatch> match(@Nullable TrackEntity track, Tuple row) {
        return track == null
                ? Stream.empty()
                : Stream.of(new TrackMatch(track.toTrack(), row.get("score", Double.class)));
    }

    private static long id(Tuple row) {
        return row.get("id", Long.class);
    }
}
