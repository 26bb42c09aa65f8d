package io.veza.stream.adapter.postgres;

import io.veza.stream.domain.track.Track;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code track_version}: a file of a track. */
@Entity
@Table(name = "track_version")
class VersionEntity extends FileColumns {

    @Id long id;

    long track;

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    /** Null: it plays, or never did. */
    @Column(name = "left_at")
    @Nullable Instant leftAt;

    /**
     * @param made the track as if it were made of this file
     */
    static VersionEntity of(long track, Track made) {
        VersionEntity entity = new VersionEntity();
        entity.id = made.id();
        entity.track = track;
        entity.fileName = made.source().name();
        entity.sha256 = made.source().sha256();
        entity.sizeBytes = made.source().sizeBytes();
        entity.createdAt = made.createdAt();
        entity.takeFile(made);
        return entity;
    }

    /** The track as if it were made of this file. */
    Track madeOf(TrackEntity owner) {
        Track track = owner.toTrack();
        return new Track(
                id,
                track.artist(),
                track.details(),
                source(),
                state(),
                analysis(),
                presentLadder(),
                formats(),
                createdAt,
                id);
    }
}
