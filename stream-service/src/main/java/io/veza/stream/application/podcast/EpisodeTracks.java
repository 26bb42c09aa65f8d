package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.track.TracksById;
import io.veza.stream.domain.podcast.Episode;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the tracks of episodes. */
@ApplicationScoped
class EpisodeTracks {

    private final TracksById tracks;

    EpisodeTracks(TracksById tracks) {
        this.tracks = tracks;
    }

    /** In their order; those whose track has just gone are left out. */
    Uni<List<EpisodeView>> of(List<Episode> episodes) {
        return tracks.find(episodes.stream().map(Episode::track).toList())
                .map(found -> views(episodes, found));
    }

    private static List<EpisodeView> views(List<Episode> episodes, Map<Long, Track> found) {
        return episodes.stream()
                .flatMap(episode ->
                        Stream.ofNullable(found.get(episode.track()))
                                .map(track -> new EpisodeView(episode, track)))
                .toList();
    }
}
