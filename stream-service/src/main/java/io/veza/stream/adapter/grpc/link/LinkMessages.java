package io.veza.stream.adapter.grpc.link;

import com.google.protobuf.Timestamp;
import io.veza.proto.stream.v1.CreateLinkRequest;
import io.veza.proto.stream.v1.CreateLinkResponse;
import io.veza.proto.stream.v1.Link;
import io.veza.stream.adapter.grpc.Times;
import io.veza.stream.application.link.CreateLink;

/** Between the contract and secret links. */
final class LinkMessages {

    private LinkMessages() {}

    static io.veza.stream.domain.link.Link.Bounds bounds(CreateLinkRequest request) {
        Timestamp until = request.getExpiresAt();
        return new io.veza.stream.domain.link.Link.Bounds(
                request.hasExpiresAt() ? Times.instant(until) : null, request.getMostUses());
    }

    static CreateLinkResponse toProto(CreateLink.Made made) {
        return CreateLinkResponse.newBuilder()
                .setLink(toProto(made.link()))
                .setKey(made.key().value())
                .setPath("/tracks/" + made.link().track() + "?key=" + made.key().value())
                .build();
    }

    static Link toProto(io.veza.stream.domain.link.Link link) {
        Link.Builder message =
                Link.newBuilder()
                        .setId(link.id())
                        .setTrack(link.track())
                        .setName(link.name())
                        .setCreatedAt(Times.timestamp(link.createdAt()))
                        .setMostUses(link.bounds().mostUses())
                        .setUses(link.uses());
        if (link.bounds().expiresAt() != null) {
            message.setExpiresAt(Times.timestamp(link.bounds().expiresAt()));
        }
        if (link.lastUsedAt() != null) {
            message.setLastUsedAt(Times.timestamp(link.lastUsedAt()));
        }
        return message.build();
    }
}
