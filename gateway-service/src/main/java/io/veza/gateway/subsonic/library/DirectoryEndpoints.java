package io.veza.gateway.subsonic.library;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.Id;
import io.veza.gateway.subsonic.call.Refused;
import io.veza.proto.stream.v1.ListReleasesRequest;
import io.veza.proto.subsonic.v1.Album;
import io.veza.proto.subsonic.v1.Child;
import io.veza.proto.subsonic.v1.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Artists as folders of their releases, and releases as folders of their songs. */
@ApplicationScoped
class DirectoryEndpoints implements Endpoints {

    private static final int MOST = 500;

    private final ArtistBook artists;
    private final Library library;
    private final AlbumEndpoints albums;
    private final Shelf shelf;
    private final Ratings ratings;

    DirectoryEndpoints(
            ArtistBook artists,
            Library library,
            AlbumEndpoints albums,
            Shelf shelf,
            Ratings ratings) {
        this.artists = artists;
        this.library = library;
        this.albums = albums;
        this.shelf = shelf;
        this.ratings = ratings;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of("getMusicDirectory", this::directory);
    }

    private Uni<Answer> directory(Call call) {
        Id id = call.id("id");
        Uni<Directory> directory =
                switch (id.kind()) {
                    case ARTIST -> ofArtist(call, id);
                    case ALBUM, SINGLE -> ofRelease(call, id);
                    case TRACK, PLAYLIST -> throw Refused.notFound();
                };
        return Uni.combine()
                .all()
                .unis(directory, ratings.of(call, List.of(id.toString())))
                .with((found, esteems) -> esteems.on(found))
                .map(found -> Answer.of(to -> to.setDirectory(found)));
    }

    private Uni<Directory> ofArtist(Call call, Id id) {
        ListReleasesRequest all =
                ListReleasesRequest.newBuilder()
                        .addArtists(id.number())
                        .setOrder(ListReleasesRequest.Order.YEAR)
                        .setLimit(MOST)
                        .build();
        return Uni.combine()
                .all()
                .unis(
                        artists.get(id.number()),
                        library.releases(all).chain(found -> shelf.releases(call, found)))
                .with((artist, releases) ->
                        Directory.newBuilder()
                                .setId(id.toString())
                                .setName(SongView.name(artist.getArtist()))
                                .addAllChild(releases.stream().map(FolderView::of).toList())
                                .build());
    }

    private Uni<Directory> ofRelease(Call call, Id id) {
        return albums.open(id)
                .chain(opened ->
                        shelf.songs(call, opened.tracks())
                                .map(songs -> folder(opened.release().view(""), songs)));
    }

    private static Directory folder(Album release, List<Child> songs) {
        return Directory.newBuilder()
                .setId(release.getId())
                .setParent(release.getArtistId())
                .setName(release.getName())
                .addAllChild(songs)
                .build();
    }
}
