package io.veza.gateway.subsonic.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.ErrorNumber;
import io.veza.gateway.subsonic.call.Kind;
import io.veza.gateway.subsonic.call.Parameters;
import io.veza.gateway.subsonic.call.Refused;
import io.veza.proto.stream.v1.PlaylistEntry;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.UpdatePlaylistRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Changes of playlists. What can be refused is looked at before anything is changed. */
@ApplicationScoped
class PlaylistEditEndpoints implements Endpoints {

    /** Each song is added on its own, and a call must end in time. */
    private static final int MOST = 500;

    private final Playlists playlists;
    private final Entries entries;
    private final PlaylistEndpoints views;

    PlaylistEditEndpoints(Playlists playlists, Entries entries, PlaylistEndpoints views) {
        this.playlists = playlists;
        this.entries = entries;
        this.views = views;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of("createPlaylist", this::create, "updatePlaylist", this::update);
    }

    /** A new one, or other songs in one that is there. */
    private Uni<Answer> create(Call call) {
        List<Long> songs = songs(call, "songId");
        Uni<Long> written =
                call.parameters().has("playlistId")
                        ? replace(call.id("playlistId", Kind.PLAYLIST), call, songs)
                        : fill(call, songs);
        return written.chain(id -> views.open(call, id))
                .map(playlist -> Answer.of(to -> to.setPlaylist(playlist)));
    }

    private Uni<Long> fill(Call call, List<Long> songs) {
        return playlists
                .create(call.parameters().require("name"))
                .call(playlist -> entries.add(playlist.getId(), songs))
                .map(playlist -> playlist.getId());
    }

    /** What stands there in the same order from the beginning on stays as it is. */
    private Uni<Long> replace(long id, Call call, List<Long> songs) {
        return entries.of(id)
                .chain(known -> {
                    int same = same(known, songs);
                    List<Long> more = songs.subList(same, songs.size());
                    return entries.remove(id, known.subList(same, known.size()))
                            .chain(() -> entries.add(id, more));
                })
                .chain(() -> rename(id, call))
                .replaceWith(id);
    }

    static int same(List<PlaylistEntry> known, List<Long> songs) {
        int most = Math.min(known.size(), songs.size());
        return IntStream.range(0, most)
                .filter(i -> known.get(i).getTrack().getId() != songs.get(i))
                .findFirst()
                .orElse(most);
    }

    private Uni<Answer> update(Call call) {
        long id = call.id("playlistId", Kind.PLAYLIST);
        List<Long> songs = songs(call, "songIdToAdd");
        Set<Integer> places =
                call.parameters().all("songIndexToRemove").stream()
                        .map(text -> (int) Parameters.parse("songIndexToRemove", text))
                        .collect(Collectors.toSet());
        return rename(id, call)
                .chain(() -> remove(id, places))
                .chain(() -> entries.add(id, songs))
                .replaceWith(Answer.DONE);
    }

    /** The places are those before anything was removed. */
    private Uni<Void> remove(long id, Set<Integer> places) {
        return places.isEmpty()
                ? Uni.createFrom().voidItem()
                : entries.of(id).chain(known -> entries.remove(id, at(places, known)));
    }

    private static List<PlaylistEntry> at(Set<Integer> places, List<PlaylistEntry> known) {
        return IntStream.range(0, known.size())
                .filter(places::contains)
                .mapToObj(known::get)
                .toList();
    }

    private Uni<Void> rename(long id, Call call) {
        Parameters said = call.parameters();
        UpdatePlaylistRequest.Builder change = UpdatePlaylistRequest.newBuilder().setPlaylist(id);
        said.find("name").ifPresent(change::setTitle);
        if (said.has("comment")) {
            change.setDescription(said.text("comment"));
        }
        if (said.has("public")) {
            change.setVisibility(
                    said.flag("public", false)
                            ? Track.Visibility.PUBLIC
                            : Track.Visibility.PRIVATE);
        }
        boolean none = !change.hasTitle() && !change.hasDescription() && !change.hasVisibility();
        return none
                ? Uni.createFrom().voidItem()
                : playlists.update(change.build()).replaceWithVoid();
    }

    private static List<Long> songs(Call call, String name) {
        List<Long> songs = call.tracks(name);
        if (songs.size() > MOST) {
            throw new Refused(ErrorNumber.GENERIC, "At most " + MOST + " songs at a time.");
        }
        return songs;
    }
}
