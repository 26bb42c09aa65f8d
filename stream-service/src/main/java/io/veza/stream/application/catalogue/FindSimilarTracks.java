package io.veza.stream.application.catalogue;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.application.track.TracksById;
import io.veza.stream.domain.catalogue.Likeness;
import io.veza.stream.domain.catalogue.Traits;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what is like a track, and says why. */
@ApplicationScoped
public class FindSimilarTracks {

    private static final int USUAL = 20;

    /** Less is like it by chance. */
    private static final double LEAST = 0.2;

    private final GetTrack getTrack;
    private final Kin kin;
    private final TracksById tracks;

    FindSimilarTracks(GetTrack getTrack, Kin kin, TracksById tracks) {
        this.getTrack = getTrack;
        this.kin = kin;
        this.tracks = tracks;
    }

    /**
     * @param limit 0: 20
     */
    public record Query(long track, int limit, Optional<Principal> caller) {}

    public record Similar(Track track, Likeness likeness) {}

    private record Match(long track, Likeness likeness) {}

    public Uni<List<Similar>> handle(Query query) {
        int limit = query.limit() == 0 ? USUAL : query.limit();
        return getTrack.handle(query.track(), query.caller())
                .chain(track -> kin.traits(track.id()))
                .chain(traits -> kin.candidates(traits).map(found -> likest(traits, found, limit)))
                .chain(this::load);
    }

    private static List<Match> likest(Traits traits, List<Kin.Candidate> found, int limit) {
        return found.stream()
                .map(other -> match(traits, other))
                .filter(match -> match.likeness().score() >= LEAST)
                .filter(match -> !match.likeness().reasons().isEmpty())
                .sorted(
                        Comparator.comparingDouble((Match match) -> match.likeness().score())
                                .reversed())
                .limit(limit)
                .toList();
    }

    private static Match match(Traits traits, Kin.Candidate other) {
        return new Match(
                other.traits().track(), Likeness.of(traits, other.traits(), other.together()));
    }

    private Uni<List<Similar>> load(List<Match> matches) {
        return tracks.find(matches.stream().map(Match::track).toList())
                .map(found -> matches.stream().flatMap(match -> similar(match, found)).toList());
    }

    /** None when it was unpublished in between. */
    private static Stream<Similar> similar(Match match, Map<Long, Track> found) {
        Track track = found.get(match.track());
        return track == null || !track.isPublished()
                ? Stream.empty()
                : Stream.of(new Similar(track, match.likeness()));
    }
}
