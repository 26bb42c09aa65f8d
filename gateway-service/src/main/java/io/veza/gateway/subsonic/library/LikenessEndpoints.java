package io.veza.gateway.subsonic.library;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.Id;
import io.veza.gateway.subsonic.call.Kind;
import io.veza.gateway.subsonic.call.Refused;
import io.veza.proto.stream.v1.CatalogueService;
import io.veza.proto.stream.v1.ListSimilarTracksRequest;
import io.veza.proto.stream.v1.SimilarTrack;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.subsonic.v1.Songs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Songs that are like something, and those of an artist that are heard most. */
@ApplicationScoped
class LikenessEndpoints implements Endpoints {

    /** More than that are not known of any track. */
    private static final int MOST = 50;

    private final CatalogueService catalogue;
    private final ArtistBook artists;
    private final TopTracks top;
    private final AlbumEndpoints albums;
    private final Shelf shelf;

    LikenessEndpoints(
            @GrpcClient("stream") CatalogueService catalogue,
            ArtistBook artists,
            TopTracks top,
            AlbumEndpoints albums,
            Shelf shelf) {
        this.catalogue = catalogue;
        this.artists = artists;
        this.top = top;
        this.albums = albums;
        this.shelf = shelf;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of(
                "getSimilarSongs",
                call -> like(call).map(songs -> Answer.of(to -> to.setSimilarSongs(songs))),
                "getSimilarSongs2",
                call -> like(call).map(songs -> Answer.of(to -> to.setSimilarSongs2(songs))),
                "getTopSongs",
                call -> top(call).map(songs -> Answer.of(to -> to.setTopSongs(songs))));
    }

    private Uni<Songs> like(Call call) {
        int count = call.parameters().number("count", MOST, MOST);
        return first(call.id("id"))
                .chain(first ->
                        first.map(id -> similar(id, count)).orElseGet(LikenessEndpoints::none))
                .chain(found -> songs(call, found));
    }

    /** What stands for an artist or a release: its first song. */
    private Uni<Optional<Long>> first(Id id) {
        return switch (id.kind()) {
            case TRACK, SINGLE -> Uni.createFrom().item(Optional.of(id.number()));
            case ALBUM -> albums.open(id).map(opened -> first(opened.tracks()));
            case ARTIST -> top.of(id.number(), 1).map(LikenessEndpoints::first);
            case PLAYLIST -> throw Refused.notFound();
        };
    }

    private static Optional<Long> first(List<Track> tracks) {
        return tracks.stream().map(Track::getId).findFirst();
    }

    private Uni<List<Track>> similar(long track, int count) {
        if (count == 0) {
            return none();
        }
        return catalogue
                .listSimilarTracks(
                        ListSimilarTracksRequest.newBuilder()
                                .setTrack(track)
                                .setLimit(count)
                                .build())
                .map(found -> found.getItemsList().stream().map(SimilarTrack::getTrack).toList());
    }

    private Uni<Songs> top(Call call) {
        int count = call.parameters().number("count", MOST, TopTracks.MOST);
        Uni<List<Track>> found =
                call.parameters().find("id").isPresent()
                        ? top.of(call.id("id", Kind.ARTIST), count)
                        : named(call.parameters().require("artist"), count);
        return found.chain(tracks -> songs(call, tracks));
    }

    private Uni<List<Track>> named(String artist, int count) {
        return artists.named(artist)
                .chain(found ->
                        found.map(one -> top.of(one.getArtist().getId(), count))
                                .orElseGet(LikenessEndpoints::none));
    }

    private Uni<Songs> songs(Call call, List<Track> tracks) {
        return shelf.songs(call, tracks).map(all -> Songs.newBuilder().addAllSong(all).build());
    }

    private static Uni<List<Track>> none() {
        return Uni.createFrom().item(List.of());
    }
}
