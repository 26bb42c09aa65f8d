package io.veza.stream.application.album;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.album.Album;
import io.veza.stream.domain.album.AlbumDetails;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Makes an album on which there is nothing yet. */
@ApplicationScoped
public class CreateAlbum {

    private final Albums albums;
    private final AlbumLimits limits;
    private final Ids ids;
    private final Clock clock;

    CreateAlbum(Albums albums, AlbumLimits limits, Ids ids, Clock clock) {
        this.albums = albums;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<Album> handle(AlbumDetails details, Principal caller) {
        return albums.add(
                Album.create(ids.next(), caller.user(), details, clock.instant()), limits.albums());
    }
}
