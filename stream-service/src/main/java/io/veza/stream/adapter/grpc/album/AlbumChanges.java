package io.veza.stream.adapter.grpc.album;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.proto.stream.v1.CreateAlbumRequest;
import io.veza.proto.stream.v1.DeleteAlbumRequest;
import io.veza.proto.stream.v1.SetAlbumTracksRequest;
import io.veza.proto.stream.v1.UpdateAlbumRequest;
import io.veza.stream.application.album.CreateAlbum;
import io.veza.stream.application.album.DeleteAlbum;
import io.veza.stream.application.album.SetAlbumTracks;
import io.veza.stream.application.album.UpdateAlbum;
import io.veza.stream.domain.album.Album;
import jakarta.enterprise.context.ApplicationScoped;

/** Changes of albums, from the contract to the use cases. */
@ApplicationScoped
class AlbumChanges {

    private final CreateAlbum createAlbum;
    private final UpdateAlbum updateAlbum;
    private final SetAlbumTracks setAlbumTracks;
    private final DeleteAlbum deleteAlbum;

    AlbumChanges(
            CreateAlbum createAlbum,
            UpdateAlbum updateAlbum,
            SetAlbumTracks setAlbumTracks,
            DeleteAlbum deleteAlbum) {
        this.createAlbum = createAlbum;
        this.updateAlbum = updateAlbum;
        this.setAlbumTracks = setAlbumTracks;
        this.deleteAlbum = deleteAlbum;
    }

    Uni<Album> create(CreateAlbumRequest request, Principal caller) {
        return Uni.createFrom()
                .item(() -> AlbumMessages.toDetails(request))
                .chain(details -> createAlbum.handle(details, caller));
    }

    Uni<Album> update(UpdateAlbumRequest request, Principal caller) {
        return Uni.createFrom()
                .item(() ->
                        new UpdateAlbum.Command(
                                request.getAlbum(),
                                AlbumMessages.toChange(request),
                                caller,
                                request.getIfMatchList()))
                .chain(updateAlbum::handle);
    }

    Uni<Album> setTracks(SetAlbumTracksRequest request, Principal caller) {
        return setAlbumTracks.handle(
                new SetAlbumTracks.Command(
                        request.getAlbum(),
                        AlbumMessages.toPlaces(request.getTracksList()),
                        caller,
                        request.getIfMatchList()));
    }

    Uni<Void> delete(DeleteAlbumRequest request, Principal caller) {
        return deleteAlbum.handle(request.getAlbum(), caller);
    }
}
