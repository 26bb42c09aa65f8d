package io.veza.stream.adapter.grpc;

import com.google.protobuf.Timestamp;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Loudness;
import io.veza.proto.stream.v1.Playback;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackFailure;
import io.veza.proto.stream.v1.UpdateTrackRequest;
import io.veza.stream.application.media.MediaAddresses.Addresses;
import io.veza.stream.domain.track.TrackAnalysis;
import io.veza.stream.domain.track.TrackChange;
import io.veza.stream.domain.track.TrackDetails;
import io.veza.stream.domain.track.TrackState;
import io.veza.stream.domain.track.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Between the contract and the domain. */
final class TrackMessages {

    private TrackMessages() {}

    static Track toProto(
            io.veza.stream.domain.track.Track track, Addresses addresses, Person artist) {
        Track.Builder message =
                Track.newBuilder()
                        .setId(track.id())
                        .setArtist(artist)
                        .setStatus(status(track.state()))
                        .setProgress(track.state().progress())
                        .setPlayback(playback(addresses))
                        .setWaveform(addresses.waveform())
                        .addAllWaveforms(addresses.waveforms())
                        .setCover(addresses.cover())
                        .setCreatedAt(timestamp(track.createdAt()))
                        .setSha256(track.source().sha256())
                        .setSizeBytes(track.source().sizeBytes())
                        .setSourceFormat(track.source().format());
        details(message, track.details());
        if (track.state() instanceof TrackState.Failed failed) {
            message.setFailure(
                    TrackFailure.newBuilder()
                            .setCode(failed.code().name())
                            .setMessage(failed.code().message()));
        }
        if (track.analysis() != null) {
            message.setDurationMs(track.analysis().durationMs());
            message.setLoudness(loudness(track.analysis()));
        }
        return message.build();
    }

    private static void details(Track.Builder message, TrackDetails details) {
        message.setTitle(details.title())
                .setDescription(details.description())
                .setGenre(details.genre())
                .addAllTags(details.tags())
                .setRevision(details.revision().value())
                .setVisibility(Track.Visibility.valueOf(details.visibility().name()));
    }

    private static Track.Status status(TrackState state) {
        return switch (state) {
            case TrackState.Processing _ -> Track.Status.PROCESSING;
            case TrackState.Ready _ -> Track.Status.READY;
            case TrackState.Failed _ -> Track.Status.FAILED;
        };
    }

    private static Playback playback(Addresses addresses) {
        return Playback.newBuilder()
                .setHls(addresses.hls())
                .setDash(addresses.dash())
                .setMp3(addresses.mp3())
                .setMp3V0(addresses.mp3V0())
                .setOpus(addresses.opus())
                .setFlac(addresses.flac())
                .build();
    }

    private static Loudness loudness(TrackAnalysis analysis) {
        return Loudness.newBuilder()
                .setIntegratedLufs(analysis.loudness().integratedLufs())
                .setTruePeakDbtp(analysis.loudness().truePeakDbtp())
                .setRangeLu(analysis.loudness().rangeLu())
                .setGainDb(tenths(analysis.gainDb()))
                .build();
    }

    /** Subtraction leaves digits that were never measured. */
    private static double tenths(double decibels) {
        return Math.round(decibels * 10) / 10.0;
    }

    private static Timestamp timestamp(Instant at) {
        return Timestamp.newBuilder()
                .setSeconds(at.getEpochSecond())
                .setNanos(at.getNano())
                .build();
    }

    static TrackChange toChange(UpdateTrackRequest request) {
        return new TrackChange(
                when(request.hasTitle(), request.getTitle()),
                when(request.hasDescription(), request.getDescription()),
                when(request.hasGenre(), request.getGenre()),
                when(request.hasTags(), List.copyOf(request.getTags().getItemsList())),
                when(request.hasVisibility(), request.getVisibility())
                        .map(TrackMessages::toVisibility));
    }

    static Visibility toVisibility(Track.Visibility visibility) {
        return visibility == Track.Visibility.VISIBILITY_UNSPECIFIED
                ? Visibility.PUBLIC
                : Visibility.valueOf(visibility.name());
    }

    private static <T> Optional<T> when(boolean present, T value) {
        return present ? Optional.of(value) : Optional.empty();
    }
}
