package io.veza.stream.domain.playlist;

import io.veza.platform.kernel.Principal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * Tracks in an order that people have chosen, without the tracks.
 *
 * @param owner account id
 * @param editors account ids, in the order they were invited
 * @param entries how many there are
 * @param version goes up with every change, also of the entries
 */
public record Playlist(
        long id,
        long owner,
        PlaylistDetails details,
        SequencedSet<Long> editors,
        int entries,
        int version,
        Instant createdAt,
        Instant changedAt) {

    public Playlist {
        Objects.requireNonNull(details, "details");
        editors = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(editors));
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    public static Playlist create(long id, long owner, PlaylistDetails details, Instant now) {
        return new Playlist(id, owner, details, new LinkedHashSet<>(), 0, 1, now, now);
    }

    public boolean isOwnedBy(Principal person) {
        return person.user() == owner;
    }

    /** The owner, and whom they have invited. */
    public boolean isSharedWith(Principal person) {
        return isOwnedBy(person) || editors.contains(person.user());
    }

    /** Private ones exist for those who share them and for admins only. */
    public boolean isVisibleTo(@Nullable Principal person) {
        return details.visibility().openToAll()
                || (person != null && (isSharedWith(person) || person.isAdmin()));
    }

    /** What stands in it; nobody where its rules find that. */
    public boolean mayEdit(Principal person) {
        return !followsRules()
                && (isOwnedBy(person) || (details.collaborative() && isSharedWith(person)));
    }

    public boolean followsRules() {
        return details.rules() != null;
    }

    public boolean mayDelete(Principal person) {
        return isOwnedBy(person) || person.isAdmin();
    }

    public Playlist change(PlaylistChange change) {
        return with(change.applyTo(details), editors);
    }

    public Playlist invite(long person) {
        LinkedHashSet<Long> more = new LinkedHashSet<>(editors);
        more.add(person);
        return with(details, more);
    }

    public Playlist dismiss(long person) {
        LinkedHashSet<Long> fewer = new LinkedHashSet<>(editors);
        fewer.remove(person);
        return with(details, fewer);
    }

    private Playlist with(PlaylistDetails newDetails, SequencedSet<Long> newEditors) {
        return new Playlist(
                id, owner, newDetails, newEditors, entries, version, createdAt, changedAt);
    }
}
