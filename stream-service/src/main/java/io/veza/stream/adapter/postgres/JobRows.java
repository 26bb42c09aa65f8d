package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.encode.EncodeLimits;
import io.veza.stream.application.encode.LeaseLost;
import io.veza.stream.domain.encode.EncodeJob;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** The rows of {@code encode_job}. A lease is its owner's name with an end. */
@ApplicationScoped
class JobRows {

    private static final String ADD =
            """
            insert into encode_job (track, kind, due_at, created_at)
            values (:track, 'ENCODE', :now, :now)
            """;

    /** Whoever has rendered the file has done the job; what was cancelled meanwhile stays so. */
    private static final String REPLACE =
            """
            insert into encode_job (track, kind, due_at, created_at)
            values (:track, 'REPLACE', :now, :now)
            on conflict (track) do update
            set kind = 'REPLACE', attempts = 0, due_at = :now, owner = null, lease_until = null
            where encode_job.kind = 'RENDER'
            """;

    /** Whoever works on the track loses the lease. */
    private static final String PURGE =
            """
            insert into encode_job (track, kind, due_at, created_at)
            values (:track, 'PURGE', :now, :now)
            on conflict (track) do update
            set kind = 'PURGE', attempts = 0, due_at = :now, owner = null, lease_until = null
            """;

    private static final String PURGE_ALL =
            """
            insert into encode_job (track, kind, due_at, created_at)
            select id, 'PURGE', :now, :now from (
                select id from track_version where track = :track
                union select id from effect_render where track = :track) theirs
            order by id
            on conflict (track) do update
            set kind = 'PURGE', attempts = 0, due_at = :now, owner = null, lease_until = null
            """;

    /**
     * Whoever has least in work comes next, so that nobody waits for all of somebody's hundred
     * uploads; a person's share leaves runners for others.
     */
    private static final String CLAIM =
            """
            update encode_job
            set owner = :owner, lease_until = :until, heartbeat = :now, attempts = attempts + 1
            where track = (
                with busy as (
                    select artist, count(*) as jobs
                    from encode_job held
                        left join track_version file on file.id = held.track
                        left join effect_render made on made.id = held.track
                        join track owned
                            on owned.id = coalesce(file.track, made.track, held.track)
                    where held.lease_until >= :now
                    group by artist)
                select job.track
                from encode_job job
                    left join track_version file on file.id = job.track
                    left join effect_render made on made.id = job.track
                    left join track on track.id = coalesce(file.track, made.track, job.track)
                    left join busy on busy.artist = track.artist
                where due_at <= :now and (lease_until is null or lease_until < :now)
                    and coalesce(busy.jobs, 0) < :share
                order by coalesce(busy.jobs, 0), job.created_at limit 1
                for update of job skip locked)
            returning track, kind, attempts
            """;

    private static final String RENEW =
            """
            update encode_job set lease_until = :until, heartbeat = :now
            where track = :track and owner = :owner and attempts = :attempt
            """;

    private static final String RELEASE =
            """
            update encode_job
            set owner = null, lease_until = null, due_at = :until, attempts = :attempts
            where track = :track and owner = :owner and attempts = :attempt
            """;

    private static final String HOLD =
            """
            select track from encode_job
            where track = :track and owner = :owner and attempts = :attempt
            for update
            """;

    private static final String REMOVE = "delete from encode_job where track = :track";

    private final EncodeLimits limits;
    private final Clock clock;

    JobRows(EncodeLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    Uni<Void> add(Mutiny.Session session, Track track) {
        return put(session, ADD, track.id());
    }

    /** Of a new file. */
    Uni<Void> replace(Mutiny.Session session, long version) {
        return rows(session, REPLACE, version).invoke(JobRows::requireOne).replaceWithVoid();
    }

    /** With those of all its files. */
    Uni<Void> purgeAll(Mutiny.Session session, long track) {
        return put(session, PURGE_ALL, track).chain(() -> purge(session, track));
    }

    Uni<Void> purge(Mutiny.Session session, long track) {
        return put(session, PURGE, track);
    }

    private Uni<Void> put(Mutiny.Session session, String sql, long track) {
        return rows(session, sql, track).replaceWithVoid();
    }

    private Uni<Integer> rows(Mutiny.Session session, String sql, long track) {
        return session.createNativeQuery(sql)
                .setParameter("track", track)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    Uni<Optional<EncodeJob>> claim(Mutiny.Session session, String owner, Duration lease) {
        return session.createNativeQuery(CLAIM, Object[].class)
                .setParameter("owner", owner)
                .setParameter("now", clock.instant())
                .setParameter("until", clock.instant().plus(lease))
                .setParameter("share", limits.share())
                .getResultList()
                .map(rows -> toJob(rows, owner));
    }

    private static Optional<EncodeJob> toJob(List<Object[]> rows, String owner) {
        return rows.stream()
                .map(row ->
                        new EncodeJob(
                                ((Number) row[0]).longValue(),
                                EncodeJob.Kind.valueOf((String) row[1]),
                                ((Number) row[2]).intValue(),
                                owner))
                .findFirst();
    }

    Uni<Void> renew(Mutiny.Session session, EncodeJob job, Duration lease) {
        return held(session, RENEW, job)
                .setParameter("now", clock.instant())
                .setParameter("until", clock.instant().plus(lease))
                .executeUpdate()
                .invoke(JobRows::requireOne)
                .replaceWithVoid();
    }

    /** Free again, to be taken after a pause and counted as having used so many attempts. */
    Uni<Void> release(Mutiny.Session session, EncodeJob job, Duration pause, int attempts) {
        return held(session, RELEASE, job)
                .setParameter("until", clock.instant().plus(pause))
                .setParameter("attempts", attempts)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Keeps the lease from changing hands before this transaction ends. */
    Uni<Void> hold(Mutiny.Session session, EncodeJob job) {
        return session.createNativeQuery(HOLD, Long.class)
                .setParameter("track", job.track())
                .setParameter("owner", job.owner())
                .setParameter("attempt", job.attempt())
                .getResultList()
                .invoke(rows -> requireOne(rows.size()))
                .replaceWithVoid();
    }

    Uni<Void> remove(Mutiny.Session session, EncodeJob job) {
        return session.createNativeQuery(REMOVE)
                .setParameter("track", job.track())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Mutiny.MutationQuery held(Mutiny.Session session, String sql, EncodeJob job) {
        return session.createNativeQuery(sql)
                .setParameter("track", job.track())
                .setParameter("owner", job.owner())
                .setParameter("attempt", job.attempt());
    }

    private static void requireOne(int rows) {
        if (rows != 1) {
            throw new LeaseLost();
        }
    }
}
