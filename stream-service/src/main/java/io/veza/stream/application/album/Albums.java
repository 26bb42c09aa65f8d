package io.veza.stream.application.album;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.album.Album;
import io.veza.stream.domain.album.AlbumTrack;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * All albums. What is written is one transaction with its event; an unknown album fails with a
 * {@link DomainException} ALBUM_NOT_FOUND.
 */
public interface Albums {

    /** Refuses when its artist has {@code most} already. */
    Uni<Album> add(Album album, int most);

    Uni<Album> get(long id);

    /** Those that are there, in no order. */
    Uni<List<Album>> find(Collection<Long> ids);

    Uni<List<Album>> list(AlbumFilter filter);

    /** Nobody else changes it meanwhile. */
    Uni<Album> change(long id, Principal caller, UnaryOperator<Album> change);

    /**
     * Puts these tracks on it instead of those that are there. Refuses TRACK_NOT_FOUND and
     * TRACK_ON_OTHER_ALBUM.
     *
     * @param check may refuse
     */
    Uni<Album> arrange(long id, Principal caller, Consumer<Album> check, List<AlbumTrack> tracks);

    /**
     * @param check may refuse
     */
    Uni<Void> delete(long id, Principal caller, Consumer<Album> check);
}
