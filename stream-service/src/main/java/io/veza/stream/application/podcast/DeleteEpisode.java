package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.podcast.PodcastError;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes an episode out of its show; the track stays. */
@ApplicationScoped
public class DeleteEpisode {

    private final Episodes episodes;

    DeleteEpisode(Episodes episodes) {
        this.episodes = episodes;
    }

    public Uni<Void> handle(long show, long track, Principal caller) {
        return episodes.delete(
                        show, track, caller, found -> ShowAccess.requireDeletable(found, caller))
                .invoke(gone -> {
                    if (!gone) {
                        throw notFound();
                    }
                })
                .replaceWithVoid();
    }

    static DomainException notFound() {
        return new DomainException(PodcastError.EPISODE_NOT_FOUND, "There is no such episode");
    }
}
