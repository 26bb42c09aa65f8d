package io.veza.stream.application.album;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.stream.domain.album.PublishingArtist;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists everybody who has published something. */
@ApplicationScoped
public class ListAlbumArtists {

    private final AlbumCatalogue catalogue;

    ListAlbumArtists(AlbumCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param among only these; empty: all
     */
    public Uni<Page<PublishingArtist>> handle(List<Long> among, PageRequest page) {
        return catalogue
                .artists(among, after(page.cursor()), page.limit() + 1)
                .map(found -> Page.cut(found, page.limit(), last -> Long.toString(last.person())));
    }

    private static long after(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Long.parseLong(cursor);
        } catch (NumberFormatException foreign) {
            throw new DomainException(CoreError.INVALID_REQUEST, "cursor is not one of ours");
        }
    }
}
