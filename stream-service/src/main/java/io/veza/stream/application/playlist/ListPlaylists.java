package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.playlist.Playlist;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Lists somebody's playlists, newest first: to others the public ones. */
@ApplicationScoped
public class ListPlaylists {

    private final Playlists playlists;

    ListPlaylists(Playlists playlists) {
        this.playlists = playlists;
    }

    /**
     * @param owner 0: the caller
     */
    public Uni<Page<Playlist>> handle(long owner, PageRequest page, Principal caller) {
        boolean own = owner == 0 || owner == caller.user();
        PlaylistFilter filter =
                new PlaylistFilter(
                        own ? caller.user() : owner, own, before(page.cursor()), page.limit() + 1);
        return playlists
                .list(filter)
                .map(found -> Page.cut(found, page.limit(), last -> Long.toString(last.id())));
    }

    private static long before(@Nullable String cursor) {
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException foreign) {
            throw new DomainException(CoreError.INVALID_REQUEST, "cursor is not one of ours");
        }
    }
}
