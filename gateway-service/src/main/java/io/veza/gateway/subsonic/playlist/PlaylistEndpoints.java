package io.veza.gateway.subsonic.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.ErrorNumber;
import io.veza.gateway.subsonic.call.Kind;
import io.veza.gateway.subsonic.call.Refused;
import io.veza.gateway.subsonic.call.Usernames;
import io.veza.gateway.subsonic.library.Shelf;
import io.veza.proto.stream.v1.PlaylistEntry;
import io.veza.proto.subsonic.v1.PlaylistWithSongs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Playlists: looking at them, and removing them. */
@ApplicationScoped
class PlaylistEndpoints implements Endpoints {

    private final Playlists playlists;
    private final Entries entries;
    private final Shelf shelf;
    private final Usernames usernames;

    PlaylistEndpoints(Playlists playlists, Entries entries, Shelf shelf, Usernames usernames) {
        this.playlists = playlists;
        this.entries = entries;
        this.shelf = shelf;
        this.usernames = usernames;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of(
                "getPlaylists", this::list,
                "getPlaylist",
                        call ->
                                open(call, call.id("id", Kind.PLAYLIST))
                                        .map(found -> Answer.of(to -> to.setPlaylist(found))),
                "deletePlaylist",
                        call ->
                                playlists
                                        .delete(call.id("id", Kind.PLAYLIST))
                                        .replaceWith(Answer.DONE));
    }

    private Uni<Answer> list(Call call) {
        return usernames
                .of(call)
                .invoke(own -> requireOwn(call, own))
                .chain(playlists::all)
                .map(found -> found.stream().map(PlaylistView::of).toList())
                .map(views ->
                        Answer.of(to ->
                                to.setPlaylists(
                                        io.veza.proto.subsonic.v1.Playlists.newBuilder()
                                                .addAllPlaylist(views))));
    }

    private static void requireOwn(Call call, String own) {
        String asked = call.parameters().text("username");
        if (!asked.isEmpty()
                && !asked.equalsIgnoreCase(own)
                && !asked.equals(call.parameters().text("u"))) {
            throw new Refused(ErrorNumber.NOT_AUTHORIZED, "Players see their own playlists only.");
        }
    }

    Uni<PlaylistWithSongs> open(Call call, long id) {
        return Uni.combine()
                .all()
                .unis(
                        playlists.get(id),
                        entries.of(id)
                                .map(all -> all.stream().map(PlaylistEntry::getTrack).toList())
                                .chain(tracks -> shelf.songs(call, tracks)))
                .with((playlist, songs) -> PlaylistView.of(playlist, songs));
    }
}
