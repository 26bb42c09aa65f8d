package io.veza.stream.adapter.grpc;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.proto.stream.v1.DeletePlaylistRequest;
import io.veza.proto.stream.v1.UpdatePlaylistRequest;
import io.veza.stream.application.playlist.DeletePlaylist;
import io.veza.stream.application.playlist.UpdatePlaylist;
import io.veza.stream.domain.playlist.Playlist;
import io.veza.stream.domain.playlist.PlaylistChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Changes of whole playlists, from the contract to the use cases. */
@ApplicationScoped
class PlaylistChanges {

    private final UpdatePlaylist updatePlaylist;
    private final DeletePlaylist deletePlaylist;

    PlaylistChanges(UpdatePlaylist updatePlaylist, DeletePlaylist deletePlaylist) {
        this.updatePlaylist = updatePlaylist;
        this.deletePlaylist = deletePlaylist;
    }

    Uni<Playlist> update(UpdatePlaylistRequest request, Principal caller) {
        return updatePlaylist.handle(
                new UpdatePlaylist.Command(
                        request.getPlaylist(), change(request), caller, request.getIfMatchList()));
    }

    private static PlaylistChange change(UpdatePlaylistRequest request) {
        return new PlaylistChange(
                when(request.hasTitle(), request.getTitle()),
                when(request.hasDescription(), request.getDescription()),
                when(request.hasVisibility(), request.getVisibility())
                        .map(TrackMessages::toVisibility),
                when(request.hasCollaborative(), request.getCollaborative()),
                when(request.hasRules(), request.getRules()).map(RulesMessages::toRules));
    }

    private static <T> Optional<T> when(boolean present, T value) {
        return present ? Optional.of(value) : Optional.empty();
    }

    Uni<Void> delete(DeletePlaylistRequest request, Principal caller) {
        return deletePlaylist.handle(request.getPlaylist(), caller);
    }
}
