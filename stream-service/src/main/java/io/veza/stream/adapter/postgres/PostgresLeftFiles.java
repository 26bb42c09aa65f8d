package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.version.LeftFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Files that do not play any more, and how what was made of them goes. */
@ApplicationScoped
class PostgresLeftFiles implements LeftFiles {

    private static final String LEFT =
            "from VersionEntity where leftAt <= ?1 and status = ?2 order by leftAt";

    /** Nothing of it is served from now on; its row tells until its folders are gone. */
    private static final String WITHDRAW =
            """
            update track_version v set playable = '{}', made = '{}'
            from track t
            where v.id = :version and t.id = v.track and coalesce(t.folder, t.id) <> v.id
                and v.status = 'READY' and v.left_at is not null
            """;

    private static final String FORGET = "delete from version_rendition where version = :version";

    private static final String COLLECTED =
            """
            update track_version set left_at = null
            where id = :version and status = 'READY' and made = '{}' and playable = '{}'
            """;

    private final Mutiny.SessionFactory sessions;

    PostgresLeftFiles(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<List<Left>> left(Instant before, int most) {
        return list("READY", before, most);
    }

    @Override
    public Uni<List<Left>> failed(Instant before, int most) {
        return list("FAILED", before, most);
    }

    private Uni<List<Left>> list(String status, Instant before, int most) {
        return sessions.withSession(session ->
                session.createSelectionQuery(LEFT, VersionEntity.class)
                        .setParameter(1, before)
                        .setParameter(2, status)
                        .setMaxResults(most)
                        .getResultList()
                        .map(rows -> rows.stream().map(PostgresLeftFiles::left).toList()));
    }

    private static Left left(VersionEntity row) {
        return new Left(row.track, row.id, List.of(row.name()));
    }

    /** Whoever plays a former file again holds the row of its track, as this does. */
    @Override
    public Uni<Boolean> withdraw(Left former) {
        return sessions.withTransaction(session ->
                session.find(TrackEntity.class, former.track(), LockModeType.PESSIMISTIC_WRITE)
                        .chain(() -> update(session, WITHDRAW, former))
                        .call(rows ->
                                rows == 0
                                        ? Uni.createFrom().voidItem()
                                        : update(session, FORGET, former))
                        .map(rows -> rows > 0));
    }

    @Override
    public Uni<Void> collected(Left former) {
        return sessions.withTransaction(session -> update(session, COLLECTED, former))
                .replaceWithVoid();
    }

    private static Uni<Integer> update(Mutiny.Session session, String sql, Left former) {
        return session.createNativeQuery(sql)
                .setParameter("version", former.version())
                .executeUpdate();
    }
}
