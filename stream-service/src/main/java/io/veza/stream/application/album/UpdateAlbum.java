package io.veza.stream.application.album;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.album.Album;
import io.veza.stream.domain.album.AlbumChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Changes what an artist says about an album. */
@ApplicationScoped
public class UpdateAlbum {

    private final Albums albums;

    UpdateAlbum(Albums albums) {
        this.albums = albums;
    }

    /**
     * @param ifMatch revisions it is meant for; empty: any
     */
    public record Command(long album, AlbumChange change, Principal caller, List<String> ifMatch) {}

    public Uni<Album> handle(Command command) {
        return albums.change(command.album(), command.caller(), found -> change(found, command));
    }

    private static Album change(Album album, Command command) {
        AlbumAccess.requireOwn(album, command.caller());
        album.revision().requireIn(command.ifMatch());
        return album.change(command.change());
    }
}
