package io.veza.stream.adapter.grpc;

import io.smallrye.mutiny.Uni;
import io.veza.platform.directory.Directory;
import io.veza.stream.application.playlist.ArtistNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What artists are called, from the directory of people. */
@ApplicationScoped
class DirectoryNames implements ArtistNames {

    private final Directory directory;

    DirectoryNames(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Uni<Map<Long, Name>> of(Collection<Long> artists) {
        return directory
                .people(artists)
                .map(people ->
                        people.values().stream()
                                .collect(
                                        Collectors.toMap(
                                                person -> person.getId(),
                                                person ->
                                                        new Name(
                                                                person.getHandle(),
                                                                person.getDisplayName()))));
    }
}
