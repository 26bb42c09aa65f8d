package io.veza.stream.adapter.postgres;

import io.veza.stream.domain.rendition.Ladder;
import io.veza.stream.domain.rendition.RenditionFormat;
import io.veza.stream.domain.track.FailureCode;
import io.veza.stream.domain.track.Loudness;
import io.veza.stream.domain.track.SourceFile;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackAnalysis;
import io.veza.stream.domain.track.TrackState;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a file and of what has been made of it. */
@MappedSuperclass
abstract class FileColumns {

    static final String NAMES =
            "file_name, sha256, size_bytes, source_format, status, progress, failure, duration_ms,"
                    + " loudness, true_peak, loudness_range, cover, playable, channels, ladder,"
                    + " made";

    private static final String PROCESSING = "PROCESSING";
    private static final String READY = "READY";
    private static final String FAILED = "FAILED";

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

    /** Takes over everything about a file that can change. */
    void takeFile(Track track) {
        sourceFormat = track.source().format();
        takeRenditions(track);
        takeState(track.state());
        takeAnalysis(track.analysis());
    }

    /** Becomes what another is. */
    void takeFile(FileColumns other) {
        fileName = other.fileName;
        sha256 = other.sha256;
        sizeBytes = other.sizeBytes;
        sourceFormat = other.sourceFormat;
        status = other.status;
        progress = other.progress;
        failure = other.failure;
        durationMs = other.durationMs;
        loudness = other.loudness;
        truePeak = other.truePeak;
        loudnessRange = other.loudnessRange;
        cover = other.cover;
        channels = other.channels;
        playable = other.playable;
        ladder = other.ladder;
        made = other.made;
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

    SourceFile source() {
        return new SourceFile(fileName, sha256, sizeBytes, sourceFormat);
    }

    /** Of the folder in which all stands that has been made of it: {@link Track#version}. */
    String name() {
        return Track.version(source(), presentLadder());
    }

    int presentLadder() {
        return isFirst() ? Ladder.FIRST : ladder;
    }

    Set<RenditionFormat> formats() {
        return Stream.of(isFirst() ? playable : made)
                .map(RenditionFormat::valueOf)
                .collect(Collectors.toSet());
    }

    /** A service from before may encode what one of today has taken in. */
    private boolean isFirst() {
        return ladder == Ladder.FIRST || (made.length == 0 && playable.length > 0);
    }

    TrackState state() {
        return switch (status) {
            case READY -> new TrackState.Ready();
            case FAILED ->
                    new TrackState.Failed(FailureCode.valueOf(Objects.requireNonNull(failure)));
            default -> new TrackState.Processing(progress);
        };
    }

    @Nullable TrackAnalysis analysis() {
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
