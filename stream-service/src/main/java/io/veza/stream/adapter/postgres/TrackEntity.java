package io.veza.stream.adapter.postgres;

import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackDetails;
import io.veza.stream.domain.track.Visibility;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code track}. */
@Entity
@Table(name = "track")
class TrackEntity extends FileColumns {

    /**
     * What SQL must select, and no more: Hibernate Reactive stumbles over a column it does not
     * know.
     */
    static final String COLUMNS =
            "id, artist, title, description, genre, tags, visibility, created_at, folder, "
                    + FileColumns.NAMES
                    + ", "
                    + SaidColumns.NAMES
                    + ", "
                    + ReleaseColumns.NAMES;

    @Id long id;

    long artist;
    String title = "";
    String description = "";
    String genre = "";
    String[] tags = {};
    String visibility = "";

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    /** Null: that of its id. */
    @Nullable Long folder;

    @Embedded SaidColumns said = new SaidColumns();

    @Embedded ReleaseColumns release = new ReleaseColumns();

    static TrackEntity of(Track track) {
        TrackEntity entity = new TrackEntity();
        entity.id = track.id();
        entity.artist = track.artist();
        entity.fileName = track.source().name();
        entity.sha256 = track.source().sha256();
        entity.sizeBytes = track.source().sizeBytes();
        entity.createdAt = track.createdAt();
        return entity.take(track);
    }

    /** Takes over everything about a track that can change. */
    TrackEntity take(Track track) {
        TrackDetails details = track.details();
        title = details.title();
        description = details.description();
        genre = details.genre();
        tags = details.tags().toArray(String[]::new);
        visibility = details.visibility().name();
        said.take(details.sound());
        release.take(details.release());
        takeFile(track);
        return this;
    }

    /** Where the files lie that play. */
    long place() {
        return folder == null ? id : folder;
    }

    Track toTrack() {
        return new Track(
                id,
                artist,
                new TrackDetails(
                        title,
                        description,
                        genre,
                        List.of(tags),
                        Visibility.valueOf(visibility),
                        said.toSound(),
                        release.toRelease()),
                source(),
                state(),
                analysis(),
                presentLadder(),
                formats(),
                createdAt,
                place());
    }
}
