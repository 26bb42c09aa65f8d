package io.veza.stream.adapter.postgres;

import io.veza.stream.domain.rendition.Ladder;
import io.veza.stream.domain.rendition.RenditionFormat;
import io.veza.stream.domain.track.FailureCode;
import io.veza.stream.domain.track.Loudness;
import io.veza.stream.domain.track.SourceFile;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackAnalysis;
import io.veza.stream.domain.track.TrackDetails;
import io.veza.stream.domain.track.TrackState;
import io.veza.stream.domain.track.Visibility;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of {@code track}. */
@Entity
@Table(name = "track")
class TrackEntity {

    /**
     * What SQL must select, and no more: Hibernate Reactive stumbles over a column it does not
     * know.
     */
    static final String COLUMNS =
            "id, artist, title, description, genre, tags, visibility, file_name, sha256, size_bytes,"
                    + " source_format, status, progress, failure, duration_ms, loudness, true_peak,"
                    + " loudness_range, cover, playable, channels, ladder, made, created_at";

    private static final String PROCESSING = "PROCESSING";
    private static final String READY = "READY";
    private static final String FAILED = "FAILED";

    @Id long id;

    long artist;
    String title = "";
    String description = "";
    String genre = "";
    String[] tags = {};
    String visibility = "";

    @Column(name = "file_name")
    String fileName = "";

    String sha256 = "";

    @Column(name = "size_bytes")
    long sizeBytes;

    @Column(name = "source_format")
    String sourceFormat = "";

    String status = "";
    int progress;
    @Nullable String failure;

    @Column(name = "duration_ms")
    @Nullable Integer durationMs;

    @Nullable Double loudness;

    @Column(name = "true_peak")
    @Nullable Double truePeak;

    @Column(name = "loudness_range")
    @Nullable Double loudnessRange;

    @Nullable Boolean cover;

    /** Null of what is in stereo whatever it was. */
    @Nullable Integer channels;

    /** Of the first ladder only. */
    String[] playable = {};

    int ladder = Ladder.FIRST;

    /** Of any later ladder. */
    String[] made = {};

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

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
        sourceFormat = track.source().format();
        takeRenditions(track);
        takeState(track.state());
        takeAnalysis(track.analysis());
        return this;
    }

    private void takeRenditions(Track track) {
        String[] names = track.playable().stream().map(Enum::name).sorted().toArray(String[]::new);
        boolean first = track.ladder() == Ladder.FIRST;
        ladder = track.ladder();
        playable = first ? names : new String[0];
        made = first ? made : names;
    }

    private void takeState(TrackState state) {
        progress = state.progress();
        failure = state instanceof TrackState.Failed failed ? failed.code().name() : null;
        status =
                switch (state) {
                    case TrackState.Processing _ -> PROCESSING;
                    case TrackState.Ready _ -> READY;
                    case TrackState.Failed _ -> FAILED;
                };
    }

    private void takeAnalysis(@Nullable TrackAnalysis analysis) {
        if (analysis != null) {
            durationMs = analysis.durationMs();
            loudness = analysis.loudness().integratedLufs();
            truePeak = analysis.loudness().truePeakDbtp();
            loudnessRange = analysis.loudness().rangeLu();
            cover = analysis.cover();
            channels = analysis.channels();
        }
    }

    Track toTrack() {
        return new Track(
                id,
                artist,
                new TrackDetails(
                        title, description, genre, List.of(tags), Visibility.valueOf(visibility)),
                new SourceFile(fileName, sha256, sizeBytes, sourceFormat),
                state(),
                analysis(),
                isFirst() ? Ladder.FIRST : ladder,
                Stream.of(isFirst() ? playable : made)
                        .map(RenditionFormat::valueOf)
                        .collect(Collectors.toSet()),
                createdAt);
    }

    /** A service from before may encode what one of today has taken in. */
    private boolean isFirst() {
        return ladder == Ladder.FIRST || (made.length == 0 && playable.length > 0);
    }

    private TrackState state() {
        return switch (status) {
            case READY -> new TrackState.Ready();
            case FAILED ->
                    new TrackState.Failed(FailureCode.valueOf(Objects.requireNonNull(failure)));
            default -> new TrackState.Processing(progress);
        };
    }

    private @Nullable TrackAnalysis analysis() {
        if (durationMs == null
                || loudness == null
                || truePeak == null
                || loudnessRange == null
                || cover == null) {
            return null;
        }
        return new TrackAnalysis(
                durationMs,
                channels == null ? 2 : channels,
                new Loudness(loudness, truePeak, loudnessRange),
                cover);
    }
}
