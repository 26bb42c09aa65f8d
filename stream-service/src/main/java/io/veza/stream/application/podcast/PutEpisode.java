package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.podcast.Episodes.Placing;
import io.veza.stream.domain.podcast.Episode;
import io.veza.stream.domain.podcast.EpisodeDetails;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Makes a track an episode of one's show, or says something else of it. */
@ApplicationScoped
public class PutEpisode {

    private final Episodes episodes;
    private final EpisodeTracks tracks;
    private final PodcastLimits limits;
    private final Clock clock;

    PutEpisode(Episodes episodes, EpisodeTracks tracks, PodcastLimits limits, Clock clock) {
        this.episodes = episodes;
        this.tracks = tracks;
        this.limits = limits;
        this.clock = clock;
    }

    public record Command(long show, long track, EpisodeDetails details, Principal caller) {}

    public Uni<EpisodeView> handle(Command command) {
        return Uni.createFrom()
                .item(() -> placing(command))
                .chain(placing ->
                        episodes.put(
                                placing,
                                command.caller(),
                                show -> ShowAccess.requireOwn(show, command.caller()),
                                limits.episodes()))
                .chain(() -> episodes.find(command.show(), command.track(), true))
                .map(Optional::orElseThrow)
                .chain(episode -> tracks.of(List.of(episode)))
                .map(List::getFirst);
    }

    /** What is an episode already keeps the name it has. */
    private Placing placing(Command command) {
        return new Placing(
                command.show(),
                command.track(),
                Episode.guid(command.track()),
                command.details().requirePast(clock.instant()));
    }
}
