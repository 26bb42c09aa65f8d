package io.veza.stream.application.library;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.library.Library.ReleaseId;
import io.veza.stream.application.playlist.PlaylistTracks;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Albums and singles: everything that is published, each track on one release. */
@ApplicationScoped
public class ListReleases {

    private static final int USUAL = 50;

    private final Library library;
    private final PlaylistTracks tracks;

    ListReleases(Library library, PlaylistTracks tracks) {
        this.library = library;
        this.tracks = tracks;
    }

    /**
     * @param single null: it is an album
     */
    public record Release(long id, @Nullable Track single) {}

    /**
     * @param limit 0: 50
     */
    public Uni<List<Release>> handle(ReleaseFilter filter, int offset, int limit) {
        return library.releases(filter, Library.Window.of(offset, limit, USUAL))
                .chain(found -> tracks.find(singles(found)).map(known -> releases(found, known)));
    }

    private static List<Long> singles(List<ReleaseId> found) {
        return found.stream().filter(one -> !one.isAlbum()).map(ReleaseId::id).toList();
    }

    /** What was deleted in between is left out. */
    private static List<Release> releases(List<ReleaseId> found, Map<Long, Track> known) {
        return found.stream().flatMap(one -> release(one, known)).toList();
    }

    private static Stream<Release> release(ReleaseId one, Map<Long, Track> known) {
        return one.isAlbum()
                ? Stream.of(new Release(one.id(), null))
                : Stream.ofNullable(known.get(one.id())).map(track -> new Release(one.id(), track));
    }
}
