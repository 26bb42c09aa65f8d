package io.veza.stream.adapter.grpc;

import com.google.protobuf.Timestamp;
import io.smallrye.mutiny.Uni;
import io.veza.platform.directory.Directory;
import io.veza.platform.kernel.Principal;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.domain.playlist.PlaylistDetails;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows playlists with the names of people. */
@ApplicationScoped
class PlaylistViews {

    private final Directory directory;

    PlaylistViews(Directory directory) {
        this.directory = directory;
    }

    /** With its editors, for those who share it. */
    Uni<Playlist> of(io.veza.stream.domain.playlist.Playlist playlist, Optional<Principal> caller) {
        boolean shared = caller.filter(playlist::isSharedWith).isPresent();
        Set<Long> people = new HashSet<>(shared ? playlist.editors() : Set.of());
        people.add(playlist.owner());
        return directory
                .people(people)
                .map(names -> {
                    Playlist.Builder message = message(playlist, names, caller);
                    if (shared) {
                        playlist.editors()
                                .forEach(editor -> message.addEditors(person(editor, names)));
                    }
                    return message.build();
                });
    }

    Uni<List<Playlist>> of(
            List<io.veza.stream.domain.playlist.Playlist> playlists, Optional<Principal> caller) {
        Set<Long> owners =
                playlists.stream()
                        .map(io.veza.stream.domain.playlist.Playlist::owner)
                        .collect(Collectors.toSet());
        return directory
                .people(owners)
                .map(names ->
                        playlists.stream()
                                .map(playlist -> message(playlist, names, caller).build())
                                .toList());
    }

    private static Playlist.Builder message(
            io.veza.stream.domain.playlist.Playlist playlist,
            Map<Long, Person> names,
            Optional<Principal> caller) {
        PlaylistDetails details = playlist.details();
        return Playlist.newBuilder()
                .setId(playlist.id())
                .setTitle(details.title())
                .setDescription(details.description())
                .setVisibility(Track.Visibility.valueOf(details.visibility().name()))
                .setCollaborative(details.collaborative())
                .setOwner(person(playlist.owner(), names))
                .setEntries(playlist.entries())
                .setMayEdit(caller.filter(playlist::mayEdit).isPresent())
                .setVersion(playlist.version())
                .setCreatedAt(timestamp(playlist.createdAt()))
                .setChangedAt(timestamp(playlist.changedAt()))
                .setRevision(details.revision().value());
    }

    static Person person(long id, Map<Long, Person> names) {
        return names.getOrDefault(id, Person.newBuilder().setId(id).build());
    }

    static Timestamp timestamp(Instant at) {
        return Timestamp.newBuilder()
                .setSeconds(at.getEpochSecond())
                .setNanos(at.getNano())
                .build();
    }
}
