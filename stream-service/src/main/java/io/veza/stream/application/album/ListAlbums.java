package io.veza.stream.application.album;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.album.AlbumFilter.Window;
import io.veza.stream.application.album.AlbumFilter.Years;
import io.veza.stream.domain.album.Album;
import io.veza.stream.domain.album.AlbumKind;
import io.veza.stream.domain.album.AlbumOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists albums: what is published, and to artists all of their own. */
@ApplicationScoped
public class ListAlbums {

    private final Albums albums;

    ListAlbums(Albums albums) {
        this.albums = albums;
    }

    /**
     * @param artist 0: everybody's
     * @param genre empty: all
     * @param kind null: all
     * @param skip how many are left out
     */
    public record Query(
            long artist,
            AlbumOrder order,
            String genre,
            @Nullable AlbumKind kind,
            Years years,
            int skip,
            PageRequest page) {}

    public Uni<Page<Album>> handle(Query query, Optional<Principal> caller) {
        AlbumFilter filter =
                new AlbumFilter(
                        query.artist(),
                        caller.filter(person -> person.user() == query.artist()).isPresent(),
                        query.order(),
                        query.genre().strip(),
                        query.kind(),
                        query.years(),
                        window(query));
        return albums.list(filter).map(found -> page(found, query, filter.window()));
    }

    /**
     * Ids sort by time, so those of the newest go on behind the last one; in every other order what
     * was seen is counted.
     */
    private static Window window(Query query) {
        long cursor = cursor(query.page().cursor());
        int limit = query.page().limit() + 1;
        return switch (query.order()) {
            case NEWEST -> new Window(cursor == 0 ? Long.MAX_VALUE : cursor, query.skip(), limit);
            case RANDOM -> new Window(Long.MAX_VALUE, 0, limit);
            case TITLE, ARTIST, YEAR, OLDEST ->
                    new Window(
                            Long.MAX_VALUE,
                            (int) Math.min(query.skip() + cursor, Integer.MAX_VALUE),
                            limit);
        };
    }

    private static Page<Album> page(List<Album> found, Query query, Window window) {
        int limit = query.page().limit();
        return switch (query.order()) {
            case NEWEST -> Page.cut(found, limit, last -> Long.toString(last.id()));
            case RANDOM -> new Page<>(found.subList(0, Math.min(limit, found.size())), null);
            case TITLE, ARTIST, YEAR, OLDEST -> {
                long seen = (long) window.skip() - query.skip() + limit;
                yield Page.cut(found, limit, _ -> Long.toString(seen));
            }
        };
    }

    private static long cursor(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Math.max(0, Long.parseLong(cursor));
        } catch (NumberFormatException foreign) {
            throw new DomainException(CoreError.INVALID_REQUEST, "cursor is not one of ours");
        }
    }
}
