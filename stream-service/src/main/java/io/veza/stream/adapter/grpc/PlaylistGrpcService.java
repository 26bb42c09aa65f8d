package io.veza.stream.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.proto.stream.v1.CreatePlaylistRequest;
import io.veza.proto.stream.v1.DeletePlaylistRequest;
import io.veza.proto.stream.v1.DeletePlaylistResponse;
import io.veza.proto.stream.v1.GetPlaylistRequest;
import io.veza.proto.stream.v1.ListPlaylistsRequest;
import io.veza.proto.stream.v1.ListPlaylistsResponse;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.PlaylistService;
import io.veza.proto.stream.v1.UpdatePlaylistRequest;
import io.veza.stream.application.playlist.CreatePlaylist;
import io.veza.stream.application.playlist.GetPlaylist;
import io.veza.stream.application.playlist.ListPlaylists;
import io.veza.stream.domain.playlist.PlaylistDetails;

/** Serves {@code veza.stream.v1.PlaylistService}. */
@GrpcService
class PlaylistGrpcService implements PlaylistService {

    private final CreatePlaylist createPlaylist;
    private final GetPlaylist getPlaylist;
    private final ListPlaylists listPlaylists;
    private final PlaylistChanges changes;
    private final PlaylistViews views;
    private final Caller caller;

    PlaylistGrpcService(
            CreatePlaylist createPlaylist,
            GetPlaylist getPlaylist,
            ListPlaylists listPlaylists,
            PlaylistChanges changes,
            PlaylistViews views,
            Caller caller) {
        this.createPlaylist = createPlaylist;
        this.getPlaylist = getPlaylist;
        this.listPlaylists = listPlaylists;
        this.changes = changes;
        this.views = views;
        this.caller = caller;
    }

    @Override
    public Uni<Playlist> createPlaylist(CreatePlaylistRequest request) {
        PlaylistDetails details =
                new PlaylistDetails(
                        request.getTitle(),
                        request.getDescription(),
                        TrackMessages.toVisibility(request.getVisibility()),
                        request.getCollaborative(),
                        request.hasRules() ? RulesMessages.toRules(request.getRules()) : null);
        return createPlaylist.handle(details, caller.principal()).chain(this::view);
    }

    @Override
    public Uni<Playlist> getPlaylist(GetPlaylistRequest request) {
        return getPlaylist.handle(request.getPlaylist(), caller.find()).chain(this::view);
    }

    @Override
    public Uni<ListPlaylistsResponse> listPlaylists(ListPlaylistsRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return listPlaylists
                .handle(request.getOwner(), page, caller.principal())
                .chain(this::toResponse);
    }

    private Uni<ListPlaylistsResponse> toResponse(
            Page<io.veza.stream.domain.playlist.Playlist> page) {
        return views.of(page.items(), caller.find())
                .map(items -> {
                    var response = ListPlaylistsResponse.newBuilder().addAllItems(items);
                    if (page.nextCursor() != null) {
                        response.setNextCursor(page.nextCursor());
                    }
                    return response.build();
                });
    }

    @Override
    public Uni<Playlist> updatePlaylist(UpdatePlaylistRequest request) {
        return changes.update(request, caller.principal()).chain(this::view);
    }

    @Override
    public Uni<DeletePlaylistResponse> deletePlaylist(DeletePlaylistRequest request) {
        return changes.delete(request, caller.principal())
                .replaceWith(DeletePlaylistResponse.getDefaultInstance());
    }

    private Uni<Playlist> view(io.veza.stream.domain.playlist.Playlist playlist) {
        return views.of(playlist, caller.find());
    }
}
