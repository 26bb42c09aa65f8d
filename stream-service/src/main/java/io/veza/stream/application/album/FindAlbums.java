package io.veza.stream.application.album;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.album.Album;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows many albums at once, those of them that somebody may know of. */
@ApplicationScoped
public class FindAlbums {

    private final Albums albums;

    FindAlbums(Albums albums) {
        this.albums = albums;
    }

    /** In the order of the ids. */
    public Uni<List<Album>> handle(List<Long> ids, Optional<Principal> caller) {
        return albums.find(ids)
                .map(found ->
                        found.stream()
                                .filter(album -> album.isVisibleTo(caller.orElse(null)))
                                .collect(Collectors.toMap(Album::id, Function.identity())))
                .map(visible -> inOrder(ids, visible));
    }

    private static List<Album> inOrder(List<Long> ids, Map<Long, Album> visible) {
        return ids.stream().distinct().map(visible::get).filter(Objects::nonNull).toList();
    }
}
