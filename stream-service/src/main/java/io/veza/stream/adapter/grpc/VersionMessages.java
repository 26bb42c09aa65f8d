package io.veza.stream.adapter.grpc;

import io.veza.proto.stream.v1.Version;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackState;

/** Between the contract and the files of tracks. */
final class VersionMessages {

    private VersionMessages() {}

    static Version toProto(io.veza.stream.domain.version.Version version) {
        Track made = version.made();
        Version.Builder message =
                Version.newBuilder()
                        .setId(version.id())
                        .setCurrent(version.current())
                        .setStatus(TrackMessages.status(made.state()))
                        .setProgress(made.state().progress())
                        .setFileName(made.source().name())
                        .setSizeBytes(made.source().sizeBytes())
                        .setSourceFormat(made.source().format())
                        .setSha256(made.source().sha256())
                        .setCreatedAt(Times.timestamp(made.createdAt()));
        if (made.state() instanceof TrackState.Failed failed) {
            message.setFailure(TrackMessages.failure(failed));
        }
        if (made.analysis() != null) {
            message.setDurationMs(made.analysis().durationMs());
        }
        return message.build();
    }
}
