package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.version.TrackFiles;
import io.veza.stream.domain.track.SourceFile;
import io.veza.stream.domain.track.TrackEvent;
import io.veza.stream.domain.version.Version;
import io.veza.stream.domain.version.VersionError;
import io.veza.stream.domain.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** The files of tracks in PostgreSQL. */
@ApplicationScoped
class PostgresTrackFiles implements TrackFiles {

    private final Mutiny.SessionFactory sessions;
    private final TrackRows tracks;
    private final VersionRows versions;
    private final JobRows jobs;
    private final TrackEventLog events;
    private final Clock clock;

    PostgresTrackFiles(
            Mutiny.SessionFactory sessions,
            TrackRows tracks,
            VersionRows versions,
            JobRows jobs,
            TrackEventLog events,
            Clock clock) {
        this.sessions = sessions;
        this.tracks = tracks;
        this.versions = versions;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Uni<Versions> of(long track) {
        return sessions.withSession(session ->
                session.find(TrackEntity.class, track)
                        .onItem()
                        .ifNull()
                        .failWith(TrackRows::notFound)
                        .chain(row -> versions.of(session, row)));
    }

    @Override
    public Uni<Version> add(long track, long id, SourceFile file, Consumer<Versions> rule) {
        return sessions.withTransaction(session ->
                tracks.lock(session, track)
                        .chain(row ->
                                versions.of(session, row)
                                        .chain(all -> add(session, row, all, id, file, rule))));
    }

    private Uni<Version> add(
            Mutiny.Session session,
            TrackEntity row,
            Versions all,
            long id,
            SourceFile file,
            Consumer<Versions> rule) {
        var before = all.all().stream().filter(version -> version.id() == id).findFirst();
        if (before.isPresent()) {
            return Uni.createFrom().item(before.get());
        }
        rule.accept(all);
        var made = row.toTrack().madeOf(file, id, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return session.persist(VersionEntity.of(row.id, made))
                .chain(session::flush)
                .chain(() -> jobs.replace(session, id))
                .replaceWith(new Version(row.id, made, false));
    }

    @Override
    public Uni<Version> play(long track, Function<Versions, Version> choice) {
        return sessions.withTransaction(session ->
                tracks.lock(session, track)
                        .chain(row ->
                                versions.of(session, row)
                                        .map(choice)
                                        .chain(chosen -> play(session, row, chosen))));
    }

    private Uni<Version> play(Mutiny.Session session, TrackEntity row, Version chosen) {
        if (chosen.current()) {
            return Uni.createFrom().item(chosen);
        }
        return session.find(VersionEntity.class, chosen.id())
                .chain(version ->
                        chosen.isCollected()
                                ? encode(session, version)
                                : play(session, row, version))
                .map(version ->
                        new Version(row.id, version.madeOf(row), version.id == row.place()));
    }

    private Uni<VersionEntity> play(
            Mutiny.Session session, TrackEntity row, VersionEntity version) {
        return versions.play(session, row, version)
                .chain(() -> events.append(session, new TrackEvent.Replaced(row.toTrack())))
                .replaceWith(version);
    }

    private Uni<VersionEntity> encode(Mutiny.Session session, VersionEntity version) {
        if (version.leftAt != null) {
            throw new DomainException(
                    VersionError.VERSION_NOT_READY,
                    "What was made of this file is being removed; try again in a minute");
        }
        version.status = "PROCESSING";
        version.progress = 0;
        return session.flush().chain(() -> jobs.replace(session, version.id)).replaceWith(version);
    }

    /** The job first, as whoever encodes locks them. */
    @Override
    public Uni<Void> remove(long track, Function<Versions, Version> choice) {
        return sessions.withTransaction(session ->
                find(session, track, choice)
                        .chain(chosen -> jobs.purge(session, chosen.id()))
                        .chain(() -> tracks.lock(session, track))
                        .chain(row -> versions.of(session, row))
                        .map(choice)
                        .chain(chosen -> session.find(VersionEntity.class, chosen.id()))
                        .chain(session::remove));
    }

    private Uni<Version> find(
            Mutiny.Session session, long track, Function<Versions, Version> choice) {
        return session.find(TrackEntity.class, track)
                .onItem()
                .ifNull()
                .failWith(TrackRows::notFound)
                .chain(row -> versions.of(session, row))
                .map(choice);
    }
}
