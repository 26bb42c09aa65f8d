package io.veza.stream.application.album;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.album.Album;
import io.veza.stream.domain.album.AlbumError;
import io.veza.stream.domain.album.AlbumTrack;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says which tracks are on an album, and in which order. */
@ApplicationScoped
public class SetAlbumTracks {

    private final Albums albums;
    private final AlbumLimits limits;

    SetAlbumTracks(Albums albums, AlbumLimits limits) {
        this.albums = albums;
        this.limits = limits;
    }

    /**
     * @param ifMatch revisions it is meant for; empty: any
     */
    public record Command(
            long album, List<AlbumTrack.Place> places, Principal caller, List<String> ifMatch) {}

    public Uni<Album> handle(Command command) {
        return Uni.createFrom()
                .item(() -> AlbumTrack.arrange(command.places()))
                .chain(tracks ->
                        albums.arrange(
                                command.album(),
                                command.caller(),
                                found -> check(found, command),
                                tracks));
    }

    private void check(Album album, Command command) {
        AlbumAccess.requireOwn(album, command.caller());
        album.revision().requireIn(command.ifMatch());
        if (command.places().size() > limits.tracks()) {
            throw new DomainException(
                    AlbumError.ALBUM_FULL,
                    "There are at most " + limits.tracks() + " tracks on an album");
        }
    }
}
