package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.GetPlaylistRequest;
import io.veza.proto.stream.v1.PlaylistService;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Asks whether the caller may see a playlist. A stream cannot refuse any more once it has begun.
 */
class PlaylistDoor {

    private final PlaylistService playlists;

    PlaylistDoor(@GrpcClient("stream") PlaylistService playlists) {
        this.playlists = playlists;
    }

    /** After it is known who is calling; what is no id, whoever reads it refuses. */
    @ServerRequestFilter(priority = Priorities.USER + 1)
    @PlaylistSeen
    public Uni<Void> ask(UriInfo address) {
        return id(address)
                .map(id -> GetPlaylistRequest.newBuilder().setPlaylist(id).build())
                .map(request -> playlists.getPlaylist(request).replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Optional<Long> id(UriInfo address) {
        try {
            return Optional.of(Long.valueOf(address.getPathParameters().getFirst("playlist")));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
