package io.veza.stream.domain.album;

import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Revision;
import io.veza.stream.domain.track.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an artist publishes of their tracks as one thing, without what the tracks are.
 *
 * @param artist account id
 * @param tracks in their order
 * @param whole all there is
 * @param open what everybody may hear of it
 */
public record Album(
        long id,
        long artist,
        AlbumDetails details,
        List<AlbumTrack> tracks,
        AlbumSize whole,
        AlbumSize open,
        Instant createdAt,
        Instant changedAt) {

    public Album {
        Objects.requireNonNull(details, "details");
        tracks = List.copyOf(tracks);
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    public static Album create(long id, long artist, AlbumDetails details, Instant now) {
        return new Album(id, artist, details, List.of(), AlbumSize.NONE, AlbumSize.NONE, now, now);
    }

    public boolean isOwnedBy(@Nullable Principal person) {
        return person != null && person.user() == artist;
    }

    /** The artist, and admins. */
    public boolean mayDelete(@Nullable Principal person) {
        return isOwnedBy(person) || (person != null && person.isAdmin());
    }

    /** Private ones exist for their artist and for admins only. */
    public boolean isVisibleTo(@Nullable Principal person) {
        return details.visibility().openToAll() || mayDelete(person);
    }

    public boolean isPublic() {
        return details.visibility() == Visibility.PUBLIC;
    }

    public AlbumSize sizeFor(@Nullable Principal person) {
        return mayDelete(person) ? whole : open;
    }

    public Album change(AlbumChange change) {
        return new Album(
                id, artist, change.applyTo(details), tracks, whole, open, createdAt, changedAt);
    }

    /** Of what is said about it and of what stands on it: both are changed by its artist. */
    public Revision revision() {
        return Revision.of(
                details.title(),
                details.description(),
                details.kind(),
                details.genre(),
                details.released().text(),
                details.upc().digits(),
                details.label(),
                details.visibility(),
                tracks.stream().map(AlbumTrack::track).toList(),
                tracks.stream().map(AlbumTrack::disc).toList());
    }
}
