package io.veza.gateway.subsonic.playlist;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.CreatePlaylistRequest;
import io.veza.proto.stream.v1.DeletePlaylistRequest;
import io.veza.proto.stream.v1.GetPlaylistRequest;
import io.veza.proto.stream.v1.ListPlaylistsRequest;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.PlaylistService;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.UpdatePlaylistRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Playlists themselves, without what stands in them. */
@ApplicationScoped
class Playlists {

    private static final int AT_ONCE = 100;
    private static final int MOST = 1_000;

    private final PlaylistService service;

    Playlists(@GrpcClient("stream") PlaylistService service) {
        this.service = service;
    }

    /** One's own, and those one edits. */
    Uni<List<Playlist>> all() {
        return further("", new ArrayList<>());
    }

    private Uni<List<Playlist>> further(String cursor, List<Playlist> known) {
        return service.listPlaylists(
                        ListPlaylistsRequest.newBuilder()
                                .setLimit(AT_ONCE)
                                .setCursor(cursor)
                                .build())
                .chain(found -> {
                    known.addAll(found.getItemsList());
                    return found.hasNextCursor() && known.size() < MOST
                            ? further(found.getNextCursor(), known)
                            : Uni.createFrom().item(known);
                });
    }

    Uni<Playlist> get(long id) {
        return service.getPlaylist(GetPlaylistRequest.newBuilder().setPlaylist(id).build());
    }

    /** For its owner alone, as players say nothing else of a new one. */
    Uni<Playlist> create(String title) {
        return service.createPlaylist(
                CreatePlaylistRequest.newBuilder()
                        .setTitle(title)
                        .setVisibility(Track.Visibility.PRIVATE)
                        .build());
    }

    Uni<?> update(UpdatePlaylistRequest change) {
        return service.updatePlaylist(change);
    }

    Uni<?> delete(long id) {
        return service.deletePlaylist(DeletePlaylistRequest.newBuilder().setPlaylist(id).build());
    }
}
