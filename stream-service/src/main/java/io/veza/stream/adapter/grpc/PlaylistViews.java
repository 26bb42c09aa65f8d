package io.veza.stream.adapter.grpc;

import io.smallrye.mutiny.Uni;
import io.veza.platform.directory.Directory;
import io.veza.platform.kernel.Principal;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.application.mosaic.Mosaics;
import io.veza.stream.domain.playlist.PlaylistDetails;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows playlists with the names of people and their pictures. */
@ApplicationScoped
public class PlaylistViews {

    private final Directory directory;
    private final Mosaics mosaics;

    PlaylistViews(Directory directory, Mosaics mosaics) {
        this.directory = directory;
        this.mosaics = mosaics;
    }

    /** With its editors, for those who share it. */
    public Uni<Playlist> of(
            io.veza.stream.domain.playlist.Playlist playlist, Optional<Principal> caller) {
        boolean shared = caller.filter(playlist::isSharedWith).isPresent();
        Set<Long> people = new HashSet<>(shared ? playlist.editors() : Set.of());
        people.add(playlist.owner());
        return Uni.combine()
                .all()
                .unis(directory.people(people), mosaics.ofPlaylists(Set.of(playlist.id())))
                .with((names, keys) -> {
                    Playlist.Builder message = message(playlist, names, keys, caller);
                    if (shared) {
                        playlist.editors()
                                .forEach(editor -> message.addEditors(person(editor, names)));
                    }
                    return message.build();
                });
    }

    public Uni<List<Playlist>> of(
            List<io.veza.stream.domain.playlist.Playlist> playlists, Optional<Principal> caller) {
        Set<Long> owners =
                playlists.stream()
                        .map(io.veza.stream.domain.playlist.Playlist::owner)
                        .collect(Collectors.toSet());
        List<Long> ids =
                playlists.stream().map(io.veza.stream.domain.playlist.Playlist::id).toList();
        return Uni.combine()
                .all()
                .unis(directory.people(owners), mosaics.ofPlaylists(ids))
                .with((names, keys) ->
                        playlists.stream()
                                .map(playlist -> message(playlist, names, keys, caller).build())
                                .toList());
    }

    private static Playlist.Builder message(
            io.veza.stream.domain.playlist.Playlist playlist,
            Map<Long, Person> names,
            Map<Long, String> keys,
            Optional<Principal> caller) {
        PlaylistDetails details = playlist.details();
        Playlist.Builder message = Playlist.newBuilder();
        if (details.rules() != null) {
            message.setRules(RulesMessages.toProto(details.rules()));
        }
        String key = keys.get(playlist.id());
        if (key != null) {
            message.setCover(CoverMessages.usual(key)).addAllCovers(CoverMessages.all(key));
        }
        return message.setId(playlist.id())
                .setTitle(details.title())
                .setDescription(details.description())
                .setVisibility(Track.Visibility.valueOf(details.visibility().name()))
                .setCollaborative(details.collaborative())
                .setOwner(person(playlist.owner(), names))
                .setEntries(playlist.entries())
                .setMayEdit(caller.filter(playlist::mayEdit).isPresent())
                .setVersion(playlist.version())
                .setCreatedAt(Times.timestamp(playlist.createdAt()))
                .setChangedAt(Times.timestamp(playlist.changedAt()))
                .setRevision(details.revision().value());
    }

    public static Person person(long id, Map<Long, Person> names) {
        return names.getOrDefault(id, Person.newBuilder().setId(id).build());
    }
}
