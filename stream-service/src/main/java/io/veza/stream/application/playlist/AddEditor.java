package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.Artists;
import io.veza.stream.domain.playlist.Playlist;
import io.veza.stream.domain.playlist.PlaylistError;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets somebody edit a playlist, unless one of the two has blocked the other. */
@ApplicationScoped
public class AddEditor {

    private final Playlists playlists;
    private final Artists people;
    private final Blocks blocks;
    private final PlaylistLimits limits;

    AddEditor(Playlists playlists, Artists people, Blocks blocks, PlaylistLimits limits) {
        this.playlists = playlists;
        this.people = people;
        this.blocks = blocks;
        this.limits = limits;
    }

    public Uni<Playlist> handle(long playlist, String handle, Principal caller) {
        return playlists
                .get(playlist)
                .invoke(found -> PlaylistAccess.requireOwn(found, caller))
                .chain(() -> people.named(handle))
                .invoke(AddEditor::requireSomebody)
                .call(person -> requireUnblocked(caller.user(), person))
                .chain(person ->
                        playlists.change(playlist, caller, found -> add(found, person, caller)));
    }

    private static void requireSomebody(long person) {
        if (person == 0) {
            throw new DomainException(PlaylistError.USER_NOT_FOUND, "Nobody has this handle");
        }
    }

    private Uni<Void> requireUnblocked(long owner, long person) {
        return blocks.between(owner, person)
                .invoke(blocked -> {
                    if (blocked) {
                        throw new DomainException(
                                PlaylistError.EDITOR_REFUSED, "This person cannot be invited");
                    }
                })
                .replaceWithVoid();
    }

    private Playlist add(Playlist playlist, long person, Principal caller) {
        PlaylistAccess.requireOwn(playlist, caller);
        if (person == playlist.owner() || playlist.editors().contains(person)) {
            return playlist;
        }
        if (playlist.editors().size() >= limits.editors()) {
            throw new DomainException(
                    PlaylistError.TOO_MANY_EDITORS,
                    "A playlist has at most " + limits.editors() + " editors");
        }
        return playlist.invite(person);
    }
}
