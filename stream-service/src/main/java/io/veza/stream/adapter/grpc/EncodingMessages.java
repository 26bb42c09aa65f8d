package io.veza.stream.adapter.grpc;

import io.veza.proto.stream.v1.Encoding;
import io.veza.proto.stream.v1.MadeRendition;
import io.veza.stream.application.track.Encodings.Turn;
import io.veza.stream.application.track.GetEncoding;
import io.veza.stream.domain.rendition.Rendition;
import java.util.Comparator;

/** Between the contract and how a track's encoding stands. */
final class EncodingMessages {

    private static final int KILO = 1000;

    private EncodingMessages() {}

    static Encoding toProto(GetEncoding.Encoding encoding) {
        Encoding.Builder message =
                Encoding.newBuilder()
                        .setState(
                                encoding.turn()
                                        .map(EncodingMessages::state)
                                        .orElse(Encoding.State.ENDED))
                        .setProgress(encoding.track().state().progress());
        encoding.turn()
                .ifPresent(turn -> message.setAttempt(turn.attempt()).setAhead(turn.ahead()));
        encoding.renditions().stream()
                .sorted(Comparator.comparing(Rendition::format))
                .map(EncodingMessages::rendition)
                .forEach(message::addRenditions);
        return message.build();
    }

    private static Encoding.State state(Turn turn) {
        return turn.running() ? Encoding.State.RUNNING : Encoding.State.WAITING;
    }

    private static MadeRendition rendition(Rendition made) {
        long kilobits =
                made.format().segmented()
                        ? made.averageBandwidth() / KILO
                        : made.format().kilobits();
        return MadeRendition.newBuilder()
                .setName(made.format().path())
                .setCodec(made.format().codec().rfc6381())
                .setKilobits((int) kilobits)
                .setChannels(made.channels())
                .setBytes(made.bytes())
                .setSegments(made.segments().size())
                .build();
    }
}
