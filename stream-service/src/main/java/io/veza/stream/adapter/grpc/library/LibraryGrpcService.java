package io.veza.stream.adapter.grpc.library;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.stream.v1.BatchGetTracksRequest;
import io.veza.proto.stream.v1.BatchGetTracksResponse;
import io.veza.proto.stream.v1.GetLibrarySizeRequest;
import io.veza.proto.stream.v1.LibraryService;
import io.veza.proto.stream.v1.LibrarySize;
import io.veza.proto.stream.v1.ListLibraryArtistsRequest;
import io.veza.proto.stream.v1.ListLibraryArtistsResponse;
import io.veza.proto.stream.v1.ListLibraryGenresRequest;
import io.veza.proto.stream.v1.ListLibraryGenresResponse;
import io.veza.proto.stream.v1.ListLibraryTracksRequest;
import io.veza.proto.stream.v1.ListLibraryTracksResponse;
import io.veza.proto.stream.v1.ListReleasesRequest;
import io.veza.proto.stream.v1.ListReleasesResponse;
import io.veza.stream.application.library.BatchGetTracks;
import io.veza.stream.application.library.Library;
import io.veza.stream.application.library.ListLibraryTracks;
import io.veza.stream.application.library.ListReleases;

/** Serves {@code veza.stream.v1.LibraryService}. */
@GrpcService
class LibraryGrpcService implements LibraryService {

    private static final int USUAL_ARTISTS = 500;

    private final Library library;
    private final ListReleases listReleases;
    private final ListLibraryTracks listTracks;
    private final BatchGetTracks getTracks;
    private final LibraryViews views;
    private final Caller caller;

    LibraryGrpcService(
            Library library,
            ListReleases listReleases,
            ListLibraryTracks listTracks,
            BatchGetTracks getTracks,
            LibraryViews views,
            Caller caller) {
        this.library = library;
        this.listReleases = listReleases;
        this.listTracks = listTracks;
        this.getTracks = getTracks;
        this.views = views;
        this.caller = caller;
    }

    @Override
    public Uni<ListLibraryArtistsResponse> listLibraryArtists(ListLibraryArtistsRequest request) {
        return library.artists(
                        request.getArtistsList(),
                        Library.Window.of(request.getOffset(), request.getLimit(), USUAL_ARTISTS))
                .chain(views::artists);
    }

    @Override
    public Uni<ListReleasesResponse> listReleases(ListReleasesRequest request) {
        return listReleases
                .handle(LibraryMessages.filter(request), request.getOffset(), request.getLimit())
                .chain(views::releases);
    }

    @Override
    public Uni<ListLibraryTracksResponse> listLibraryTracks(ListLibraryTracksRequest request) {
        return listTracks
                .handle(LibraryMessages.filter(request), request.getOffset(), request.getLimit())
                .chain(views::tracks)
                .map(tracks -> ListLibraryTracksResponse.newBuilder().addAllItems(tracks).build());
    }

    @Override
    public Uni<ListLibraryGenresResponse> listLibraryGenres(ListLibraryGenresRequest request) {
        return library.genres().map(LibraryMessages::genres);
    }

    @Override
    public Uni<BatchGetTracksResponse> batchGetTracks(BatchGetTracksRequest request) {
        return getTracks
                .handle(request.getTracksList(), caller.principal())
                .chain(views::tracks)
                .map(tracks -> BatchGetTracksResponse.newBuilder().addAllItems(tracks).build());
    }

    @Override
    public Uni<LibrarySize> getLibrarySize(GetLibrarySizeRequest request) {
        return library.size().map(tracks -> LibrarySize.newBuilder().setTracks(tracks).build());
    }
}
