package io.veza.gateway.subsonic.library;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.Id;
import io.veza.proto.stream.v1.Like;
import io.veza.proto.subsonic.v1.Album;
import io.veza.proto.subsonic.v1.Child;
import io.veza.proto.subsonic.v1.Found;
import io.veza.proto.subsonic.v1.Found2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What whoever asks has starred. */
@ApplicationScoped
class StarredEndpoints implements Endpoints {

    private final Starred starred;
    private final Ratings ratings;

    StarredEndpoints(Starred starred, Ratings ratings) {
        this.starred = starred;
        this.ratings = ratings;
    }

    private record All(List<Like> likes, Esteems esteems) {

        List<Child> songs() {
            return likes.stream()
                    .filter(Like::hasTrack)
                    .map(like -> SongView.of(like.getTrack(), Starred.since(like)))
                    .map(esteems::on)
                    .toList();
        }

        List<Album> albums() {
            return likes.stream()
                    .flatMap(like ->
                            Starred.release(like).map(release -> release.view(Starred.since(like))))
                    .map(esteems::on)
                    .toList();
        }
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of(
                "getStarred",
                call -> all(call).map(all -> Answer.of(to -> to.setStarred(folders(all)))),
                "getStarred2",
                call -> all(call).map(all -> Answer.of(to -> to.setStarred2(tags(all)))));
    }

    private Uni<All> all(Call call) {
        return starred.all(call)
                .chain(likes ->
                        ratings.of(call, likes.stream().flatMap(StarredEndpoints::id).toList())
                                .map(esteems -> new All(likes, esteems)));
    }

    private static Stream<String> id(Like like) {
        return like.hasTrack()
                ? Stream.of(Id.track(like.getTrack().getId()))
                : Starred.release(like).map(release -> release.id().toString());
    }

    private static Found folders(All all) {
        return Found.newBuilder()
                .addAllAlbum(all.albums().stream().map(FolderView::of).toList())
                .addAllSong(all.songs())
                .build();
    }

    private static Found2 tags(All all) {
        return Found2.newBuilder().addAllAlbum(all.albums()).addAllSong(all.songs()).build();
    }
}
