package io.veza.stream.application.listening;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.playlist.PlaylistTracks;
import io.veza.stream.domain.listen.Listening;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells where the caller was last. */
@ApplicationScoped
public class GetListening {

    private final Listenings listenings;
    private final PlaylistTracks tracks;

    GetListening(Listenings listenings, PlaylistTracks tracks) {
        this.listenings = listenings;
        this.tracks = tracks;
    }

    /**
     * @param track null: it is gone, or the caller may no longer hear it
     */
    public record Place(Listening listening, @Nullable Track track) {}

    /** Empty: there is nothing to go on with. */
    public Uni<Optional<Place>> handle(Principal caller) {
        return listenings
                .find(caller.user())
                .map(found -> found.filter(one -> !one.queue().isEmpty()))
                .chain(found ->
                        found.map(listening -> place(listening, caller))
                                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<Place>> place(Listening listening, Principal caller) {
        Set<Long> wanted = listening.track().map(Set::of).orElse(Set.of());
        return tracks.find(wanted)
                .map(found ->
                        found.values().stream()
                                .filter(track -> track.isVisibleTo(caller))
                                .findFirst()
                                .orElse(null))
                .map(track -> Optional.of(new Place(listening, track)));
    }
}
