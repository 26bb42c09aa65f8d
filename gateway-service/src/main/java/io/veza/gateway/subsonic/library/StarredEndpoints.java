package io.veza.gateway.subsonic.library;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.proto.stream.v1.Like;
import io.veza.proto.subsonic.v1.Child;
import io.veza.proto.subsonic.v1.Found;
import io.veza.proto.subsonic.v1.Found2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** What whoever asks has starred. */
@ApplicationScoped
class StarredEndpoints implements Endpoints {

    private final Starred starred;

    StarredEndpoints(Starred starred) {
        this.starred = starred;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of("getStarred", this::byFolders, "getStarred2", this::byTags);
    }

    private Uni<Answer> byFolders(Call call) {
        return starred.all(call)
                .map(likes -> {
                    Found.Builder found = Found.newBuilder().addAllSong(songs(likes));
                    likes.forEach(like ->
                            Starred.release(like)
                                    .map(release -> release.folder(Starred.since(like)))
                                    .forEach(found::addAlbum));
                    return Answer.of(to -> to.setStarred(found));
                });
    }

    private Uni<Answer> byTags(Call call) {
        return starred.all(call)
                .map(likes -> {
                    Found2.Builder found = Found2.newBuilder().addAllSong(songs(likes));
                    likes.forEach(like ->
                            Starred.release(like)
                                    .map(release -> release.view(Starred.since(like)))
                                    .forEach(found::addAlbum));
                    return Answer.of(to -> to.setStarred2(found));
                });
    }

    private static List<Child> songs(List<Like> likes) {
        return likes.stream()
                .filter(Like::hasTrack)
                .map(like -> SongView.of(like.getTrack(), Starred.since(like)))
                .toList();
    }
}
