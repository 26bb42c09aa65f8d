package io.veza.stream.application.track;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists tracks, newest first: what is published, and to artists all of their own. */
@ApplicationScoped
public class ListTracks {

    private final Tracks tracks;
    private final Artists artists;

    ListTracks(Tracks tracks, Artists artists) {
        this.tracks = tracks;
        this.artists = artists;
    }

    /**
     * @param artist 0: everybody's
     */
    public record Query(String words, long artist, PageRequest page, Optional<Principal> caller) {

        boolean ofOneself() {
            return caller.filter(person -> person.user() == artist).isPresent();
        }
    }

    public Uni<Page<Track>> handle(Query query) {
        String words = query.words().strip();
        long before = before(query.page().cursor());
        int limit = query.page().limit();
        return artists.named(words)
                .map(named ->
                        new TrackFilter(
                                words, named, query.artist(), query.ofOneself(), before, limit + 1))
                .chain(tracks::list)
                .map(found -> Page.cut(found, limit, track -> Long.toString(track.id())));
    }

    /** Ids sort by time, so the last one of a page is where the next begins. */
    private static long before(@Nullable String cursor) {
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException foreign) {
            throw new DomainException(CoreError.INVALID_REQUEST, "cursor is not one of ours");
        }
    }
}
