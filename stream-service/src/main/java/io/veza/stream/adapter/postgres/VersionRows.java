package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.rendition.Ladder;
import io.veza.stream.domain.version.Version;
import io.veza.stream.domain.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** The rows of {@code track_version}. Whoever changes any holds the row of their track. */
@ApplicationScoped
class VersionRows {

    /**
     * The file that plays, as a row beside the others, unless it is one or nothing is left of it.
     */
    private static final String RECORD =
            "insert into track_version (id, track, created_at, "
                    + FileColumns.NAMES
                    + ") select coalesce(folder, id), id, created_at, "
                    + FileColumns.NAMES
                    + " from track where id = :track and status = 'READY'"
                    + " on conflict (id) do nothing";

    private static final String RECORD_MADE =
            """
            insert into version_rendition (version, format, channels, bytes, ticks, sizes)
            select v.id, r.format, r.channels, r.bytes, r.ticks, r.sizes
            from track_version v
                join (select track, format, channels, bytes, ticks, sizes from made_rendition
                    union all select track, format, 2, bytes, ticks, sizes from rendition) r
                on r.track = v.track
            where v.id = :version
            on conflict do nothing
            """;

    private static final String LEAVE =
            "update track_version set left_at = :now where id = :version";

    private static final String FORGET_MADE = "delete from made_rendition where track = :track";
    private static final String FORGET_FIRST = "delete from rendition where track = :track";

    private static final String PLAY_MADE =
            """
            insert into made_rendition (track, format, channels, bytes, ticks, sizes)
            select :track, format, channels, bytes, ticks, sizes
            from version_rendition where version = :version
            """;

    private static final String PLAY_FIRST =
            """
            insert into rendition (track, format, bytes, ticks, sizes)
            select :track, format, bytes, ticks, sizes
            from version_rendition where version = :version
            """;

    private final Clock clock;

    VersionRows(Clock clock) {
        this.clock = clock;
    }

    /** Newest first; the one that plays is always among them. */
    Uni<Versions> of(Mutiny.Session session, TrackEntity track) {
        return session.createSelectionQuery(
                        "from VersionEntity where track = ?1 order by id desc", VersionEntity.class)
                .setParameter(1, track.id)
                .getResultList()
                .map(rows -> versions(rows, track));
    }

    private static Versions versions(List<VersionEntity> rows, TrackEntity track) {
        boolean recorded = rows.stream().anyMatch(row -> row.id == track.place());
        Stream<Version> kept =
                rows.stream()
                        .map(row ->
                                new Version(track.id, row.madeOf(track), row.id == track.place()));
        Stream<Version> own =
                recorded ? Stream.of() : Stream.of(new Version(track.id, track.toTrack(), true));
        return new Versions(Stream.concat(kept, own).toList());
    }

    /**
     * Has a track play another of its files from the end of the transaction on; what it played
     * before is kept.
     */
    Uni<Void> play(Mutiny.Session session, TrackEntity track, VersionEntity next) {
        long former = track.place();
        return session.flush()
                .chain(() -> run(session, RECORD, "track", track.id))
                .chain(() -> run(session, RECORD_MADE, "version", former))
                .chain(() -> leave(session, former))
                .chain(() -> run(session, FORGET_MADE, "track", track.id))
                .chain(() -> run(session, FORGET_FIRST, "track", track.id))
                .chain(() -> renditions(session, track.id, next))
                .invoke(() -> {
                    track.takeFile(next);
                    track.folder = next.id == track.id ? null : next.id;
                    next.leftAt = null;
                });
    }

    private Uni<Void> leave(Mutiny.Session session, long version) {
        return session.createNativeQuery(LEAVE)
                .setParameter("version", version)
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<Void> renditions(Mutiny.Session session, long track, VersionEntity next) {
        String play = next.presentLadder() == Ladder.FIRST ? PLAY_FIRST : PLAY_MADE;
        return session.createNativeQuery(play)
                .setParameter("track", track)
                .setParameter("version", next.id)
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<Void> run(Mutiny.Session session, String sql, String name, long id) {
        return session.createNativeQuery(sql)
                .setParameter(name, id)
                .executeUpdate()
                .replaceWithVoid();
    }
}
