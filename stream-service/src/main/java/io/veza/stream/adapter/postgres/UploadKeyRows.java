package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The idempotency keys under which tracks were uploaded. */
@ApplicationScoped
class UploadKeyRows {

    private static final String FORGET =
            "delete from upload_key where person = :person and created_at < :since";

    /** A key that is there keeps its track, which the seemingly idle update returns. */
    private static final String TAKE =
            """
            insert into upload_key (person, key, track, created_at)
            values (:person, :key, :track, :now)
            on conflict (person, key) do update set key = excluded.key
            returning track
            """;

    private static final String FIND =
            "select "
                    + TrackEntity.COLUMNS
                    + """
                     from track where id = (select track from upload_key
                    where person = :person and key = :key and created_at >= :since)
                    """;

    /** Fails with {@link KeyUsed} when the key has led to another track. */
    Uni<Void> take(Mutiny.Session session, Track track, @Nullable String key, Instant since) {
        if (key == null) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(FORGET)
                .setParameter("person", track.artist())
                .setParameter("since", since)
                .executeUpdate()
                .chain(() -> take(session, track, key))
                .invoke(holder -> requireOwn(track, holder))
                .replaceWithVoid();
    }

    private static Uni<Long> take(Mutiny.Session session, Track track, String key) {
        return session.createNativeQuery(TAKE, Long.class)
                .setParameter("person", track.artist())
                .setParameter("key", key)
                .setParameter("track", track.id())
                .setParameter("now", track.createdAt())
                .getSingleResult();
    }

    private static void requireOwn(Track track, long holder) {
        if (holder != track.id()) {
            throw new KeyUsed(holder);
        }
    }

    Uni<@Nullable Track> find(Mutiny.Session session, long person, String key, Instant since) {
        return session.createNativeQuery(FIND, TrackEntity.class)
                .setParameter("person", person)
                .setParameter("key", key)
                .setParameter("since", since)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : row.toTrack());
    }
}
