package io.veza.stream.adapter.grpc.album;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.Principal;
import io.veza.proto.stream.v1.Album;
import io.veza.proto.stream.v1.AlbumService;
import io.veza.proto.stream.v1.CreateAlbumRequest;
import io.veza.proto.stream.v1.DeleteAlbumRequest;
import io.veza.proto.stream.v1.DeleteAlbumResponse;
import io.veza.proto.stream.v1.GetAlbumRequest;
import io.veza.proto.stream.v1.ListAlbumsRequest;
import io.veza.proto.stream.v1.ListAlbumsResponse;
import io.veza.proto.stream.v1.SetAlbumTracksRequest;
import io.veza.proto.stream.v1.UpdateAlbumRequest;
import io.veza.stream.application.album.GetAlbum;
import io.veza.stream.application.album.ListAlbums;
import java.util.Optional;

/** Serves {@code veza.stream.v1.AlbumService}. */
@GrpcService
class AlbumGrpcService implements AlbumService {

    private final GetAlbum getAlbum;
    private final ListAlbums listAlbums;
    private final AlbumChanges changes;
    private final AlbumViews views;
    private final Caller caller;

    AlbumGrpcService(
            GetAlbum getAlbum,
            ListAlbums listAlbums,
            AlbumChanges changes,
            AlbumViews views,
            Caller caller) {
        this.getAlbum = getAlbum;
        this.listAlbums = listAlbums;
        this.changes = changes;
        this.views = views;
        this.caller = caller;
    }

    @Override
    public Uni<Album> createAlbum(CreateAlbumRequest request) {
        Principal artist = caller.principal();
        return changes.create(request, artist).chain(made -> show(made, artist));
    }

    @Override
    public Uni<Album> getAlbum(GetAlbumRequest request) {
        return show(request.getAlbum(), caller.find());
    }

    @Override
    public Uni<ListAlbumsResponse> listAlbums(ListAlbumsRequest request) {
        Optional<Principal> person = caller.find();
        return listAlbums
                .handle(AlbumMessages.toQuery(request), person)
                .chain(page -> toResponse(page, person));
    }

    private Uni<ListAlbumsResponse> toResponse(
            Page<io.veza.stream.domain.album.Album> page, Optional<Principal> person) {
        return views.of(page.items(), person)
                .map(items -> {
                    var response = ListAlbumsResponse.newBuilder().addAllItems(items);
                    if (page.nextCursor() != null) {
                        response.setNextCursor(page.nextCursor());
                    }
                    return response.build();
                });
    }

    @Override
    public Uni<Album> updateAlbum(UpdateAlbumRequest request) {
        Principal artist = caller.principal();
        return changes.update(request, artist).chain(changed -> show(changed, artist));
    }

    @Override
    public Uni<Album> setAlbumTracks(SetAlbumTracksRequest request) {
        Principal artist = caller.principal();
        return changes.setTracks(request, artist).chain(changed -> show(changed, artist));
    }

    @Override
    public Uni<DeleteAlbumResponse> deleteAlbum(DeleteAlbumRequest request) {
        return changes.delete(request, caller.principal())
                .replaceWith(DeleteAlbumResponse.getDefaultInstance());
    }

    private Uni<Album> show(io.veza.stream.domain.album.Album album, Principal artist) {
        return show(album.id(), Optional.of(artist));
    }

    private Uni<Album> show(long album, Optional<Principal> person) {
        return getAlbum.handle(album, person).chain(view -> views.of(view, person));
    }
}
