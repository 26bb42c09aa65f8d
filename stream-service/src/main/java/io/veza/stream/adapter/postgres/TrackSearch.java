package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.track.TrackFilter;
import io.veza.stream.domain.track.Track;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Finds tracks by part of a word, whatever its case and accents. */
final class TrackSearch {

    private static final String PUBLISHED = " and visibility = 'PUBLIC' and status = 'READY'";
    private static final String OF_ARTIST = " and artist = :artist";
    private static final String MATCHES =
            " and (search like searchable(:words) or artist = :named)";

    private TrackSearch() {}

    static Uni<List<Track>> list(Mutiny.Session session, TrackFilter filter) {
        var query = session.createNativeQuery(sql(filter), TrackEntity.class);
        query.setParameter("before", filter.before());
        if (filter.artist() != 0) {
            query.setParameter("artist", filter.artist());
        }
        if (!filter.words().isEmpty()) {
            query.setParameter("words", "%" + escaped(filter.words()) + "%");
            query.setParameter("named", filter.namedArtist());
        }
        return query.setMaxResults(filter.limit())
                .getResultList()
                .map(rows -> rows.stream().map(TrackEntity::toTrack).toList());
    }

    private static String sql(TrackFilter filter) {
        return "select "
                + TrackEntity.COLUMNS
                + " from track where id < :before"
                + (filter.all() ? "" : PUBLISHED)
                + (filter.artist() == 0 ? "" : OF_ARTIST)
                + (filter.words().isEmpty() ? "" : MATCHES)
                + " order by id desc";
    }

    /** What people type is text, not a pattern. */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
