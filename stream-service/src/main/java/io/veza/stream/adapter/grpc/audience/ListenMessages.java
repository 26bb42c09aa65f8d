package io.veza.stream.adapter.grpc.audience;

import io.veza.proto.stream.v1.HeardTrack;
import io.veza.proto.stream.v1.ListenSettings;
import io.veza.stream.domain.listen.Heard;
import java.util.Optional;

/** Between the contract and what was heard. */
final class ListenMessages {

    private ListenMessages() {}

    static Heard toHeard(HeardTrack heard) {
        return new Heard(
                heard.getArtist(),
                heard.getTitle(),
                heard.getRelease(),
                heard.getDurationMs(),
                heard.getOriginUrl(),
                heard.getPlayer(),
                new Heard.Recording(heard.getRecordingMbid(), heard.getIsrc()));
    }

    static HeardTrack toProto(Heard heard) {
        return HeardTrack.newBuilder()
                .setArtist(heard.artist())
                .setTitle(heard.title())
                .setRelease(heard.release())
                .setDurationMs(heard.durationMs())
                .setOriginUrl(heard.originUrl())
                .setPlayer(heard.player())
                .setRecordingMbid(heard.recording().mbid())
                .setIsrc(heard.recording().isrc())
                .build();
    }

    static ListenSettings toProto(io.veza.stream.application.listen.ListenSettings settings) {
        return ListenSettings.newBuilder()
                .setKeepHistory(settings.keepHistory())
                .setListens(settings.listens())
                .build();
    }

    static <T> Optional<T> when(boolean present, T value) {
        return present ? Optional.of(value) : Optional.empty();
    }
}
