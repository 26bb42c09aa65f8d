package io.veza.stream.adapter.grpc;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Between the contract and the domain. */
public final class TrackMessages {

    private static final String OF_FILE = "/media/signed/";

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
                        .setCreatedAt(Times.timestamp(track.createdAt()))
                        .setSha256(track.source().sha256())
                        .setSizeBytes(track.source().sizeBytes())
                        .setSourceFormat(track.source().format());
        details(message, track.details());
        if (track.state() instanceof TrackState.Failed failed) {
            message.setFailure(failure(failed));
        }
        if (track.analysis() != null) {
            message.setDurationMs(track.analysis().durationMs());
            message.setLoudness(loudness(track.analysis()));
        }
        return message.build();
    }

    /** The same track under other addresses; a cover that is not of its file keeps its own. */
    public static Track at(Addresses addresses, Track track) {
        Track.Builder message =
                track.toBuilder()
                        .setPlayback(playback(addresses))
                        .setWaveform(addresses.waveform())
                        .clearWaveforms()
                        .addAllWaveforms(addresses.waveforms());
        if (track.getCover().startsWith(OF_FILE)) {
            message.setCover(addresses.cover());
        }
        return message.build();
    }

    private static void details(Track.Builder message, TrackDetails details) {
        message.setTitle(details.title())
                .setDescription(details.description())
                .setGenre(details.genre())
                .addAllTags(details.tags())
                .setRevision(details.revision().value())
                .setVisibility(Track.Visibility.valueOf(details.visibility().name()))
                .setSound(SoundMessages.of(details.sound()));
    }

    static TrackFailure failure(TrackState.Failed failed) {
        return TrackFailure.newBuilder()
                .setCode(failed.code().name())
                .setMessage(failed.code().message())
                .build();
    }

    static Track.Status status(TrackState state) {
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

    /**
     * @param accounts of those whom its credits name, by handle
     */
    static TrackChange toChange(UpdateTrackRequest request, Map<String, Long> accounts) {
        return new TrackChange(
                when(request.hasTitle(), request.getTitle()),
                when(request.hasDescription(), request.getDescription()),
                when(request.hasGenre(), request.getGenre()),
                when(request.hasTags(), List.copyOf(request.getTags().getItemsList())),
                when(request.hasVisibility(), request.getVisibility())
                        .map(TrackMessages::toVisibility),
                said -> SoundMessages.change(said, request),
                ReleaseMessages.toChange(request, accounts));
    }

    public static Visibility toVisibility(Track.Visibility visibility) {
        return visibility == Track.Visibility.VISIBILITY_UNSPECIFIED
                ? Visibility.PUBLIC
                : Visibility.valueOf(visibility.name());
    }

    private static <T> Optional<T> when(boolean present, T value) {
        return present ? Optional.of(value) : Optional.empty();
    }
}
