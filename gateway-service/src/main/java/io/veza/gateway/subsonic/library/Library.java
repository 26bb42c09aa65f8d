package io.veza.gateway.subsonic.library;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Refused;
import io.veza.proto.stream.v1.Album;
import io.veza.proto.stream.v1.AlbumCatalogueService;
import io.veza.proto.stream.v1.BatchGetAlbumsRequest;
import io.veza.proto.stream.v1.BatchGetAlbumsResponse;
import io.veza.proto.stream.v1.BatchGetTracksRequest;
import io.veza.proto.stream.v1.BatchGetTracksResponse;
import io.veza.proto.stream.v1.LibraryService;
import io.veza.proto.stream.v1.ListLibraryTracksRequest;
import io.veza.proto.stream.v1.ListLibraryTracksResponse;
import io.veza.proto.stream.v1.ListReleasesRequest;
import io.veza.proto.stream.v1.Release;
import io.veza.proto.stream.v1.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is published, as stream-service tells of it. */
@ApplicationScoped
public class Library {

    /** What stream-service takes at a time. */
    private static final int ALBUMS_AT_ONCE = 100;

    private static final int TRACKS_AT_ONCE = 500;

    private final LibraryService library;
    private final AlbumCatalogueService albums;

    Library(
            @GrpcClient("stream") LibraryService library,
            @GrpcClient("stream") AlbumCatalogueService albums) {
        this.library = library;
        this.albums = albums;
    }

    Uni<List<Published>> releases(ListReleasesRequest request) {
        return library.listReleases(request).chain(found -> resolve(found.getItemsList()));
    }

    Uni<List<Track>> tracks(ListLibraryTracksRequest request) {
        return library.listLibraryTracks(request).map(ListLibraryTracksResponse::getItemsList);
    }

    /** As the caller may hear them, in the order of the ids; the others are left out. */
    public Uni<List<Track>> tracks(List<Long> ids) {
        return Multi.createFrom()
                .iterable(ids)
                .group()
                .intoLists()
                .of(TRACKS_AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(some ->
                        library.batchGetTracks(
                                BatchGetTracksRequest.newBuilder().addAllTracks(some).build()))
                .onItem()
                .transformToIterable(BatchGetTracksResponse::getItemsList)
                .collect()
                .asList();
    }

    /** Refuses what the caller may not hear as what is not there. */
    public Uni<Track> track(long id) {
        return tracks(List.of(id))
                .map(found -> found.stream().findFirst().orElseThrow(Refused::notFound));
    }

    /** The releases that tracks are on, each once, in the order in which their first one comes. */
    public Uni<List<Published>> releasesOf(List<Track> tracks) {
        Map<String, Release> releases = new LinkedHashMap<>();
        tracks.forEach(
                track -> releases.putIfAbsent(SongView.release(track).toString(), release(track)));
        return resolve(List.copyOf(releases.values()));
    }

    private static Release release(Track track) {
        return track.hasAlbum()
                ? Release.newBuilder().setAlbum(track.getAlbum().getId()).build()
                : Release.newBuilder().setSingle(track).build();
    }

    private Uni<List<Published>> resolve(List<Release> releases) {
        List<Long> ids =
                releases.stream().filter(Release::hasAlbum).map(Release::getAlbum).toList();
        return albums(ids)
                .map(known ->
                        releases.stream().flatMap(release -> published(release, known)).toList());
    }

    private static Stream<Published> published(Release release, Map<Long, Album> known) {
        if (release.hasSingle()) {
            return Stream.of(new Published.Single(release.getSingle()));
        }
        Album album = known.get(release.getAlbum());
        return album == null ? Stream.of() : Stream.of(new Published.Whole(album));
    }

    private Uni<Map<Long, Album>> albums(Collection<Long> ids) {
        return Multi.createFrom()
                .iterable(ids)
                .group()
                .intoLists()
                .of(ALBUMS_AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(some ->
                        albums.batchGetAlbums(
                                BatchGetAlbumsRequest.newBuilder().addAllAlbums(some).build()))
                .onItem()
                .transformToIterable(BatchGetAlbumsResponse::getItemsList)
                .collect()
                .asList()
                .map(found ->
                        found.stream().collect(Collectors.toMap(Album::getId, album -> album)));
    }
}
