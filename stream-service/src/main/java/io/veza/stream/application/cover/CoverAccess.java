package io.veza.stream.application.cover;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.album.AlbumAccess;
import io.veza.stream.application.album.Albums;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.cover.CoverOf;
import io.veza.stream.domain.track.TrackError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Refuses who may not put a cover on something, or take it away. */
@ApplicationScoped
public class CoverAccess {

    private final Albums albums;
    private final GetTrack getTrack;

    CoverAccess(Albums albums, GetTrack getTrack) {
        this.albums = albums;
        this.getTrack = getTrack;
    }

    /** The artist. */
    Uni<Void> requireOwn(CoverOf of, Principal caller) {
        return switch (of) {
            case CoverOf.OfAlbum(long album) ->
                    albums.get(album)
                            .invoke(found -> AlbumAccess.requireOwn(found, caller))
                            .replaceWithVoid();
            case CoverOf.OfTrack(long track) -> getTrack.own(track, caller).replaceWithVoid();
        };
    }

    /** The artist, and admins. */
    Uni<Void> requireDeletable(CoverOf of, Principal caller) {
        return switch (of) {
            case CoverOf.OfAlbum(long album) ->
                    albums.get(album)
                            .invoke(found -> AlbumAccess.requireDeletable(found, caller))
                            .replaceWithVoid();
            case CoverOf.OfTrack(long track) ->
                    getTrack.handle(track, Optional.of(caller))
                            .invoke(found -> require(found.mayDelete(caller)))
                            .replaceWithVoid();
        };
    }

    private static void require(boolean permitted) {
        if (!permitted) {
            throw new DomainException(
                    TrackError.NOT_YOUR_TRACK, "Only the artist can change the cover");
        }
    }
}
