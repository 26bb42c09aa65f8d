package io.veza.stream.application.sound;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.application.track.TracksById;
import io.veza.stream.domain.sound.SoundPrint;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells artists which tracks hold the same recording as one of theirs. */
@ApplicationScoped
public class FindTwins {

    private static final int NEAR = 20;
    private static final int MOST = 5;

    private final GetTrack getTrack;
    private final Prints prints;
    private final TracksById tracks;

    FindTwins(GetTrack getTrack, Prints prints, TracksById tracks) {
        this.getTrack = getTrack;
        this.prints = prints;
        this.tracks = tracks;
    }

    /**
     * @param likeness {@link SoundPrint#SAME} to 1
     */
    public record Twin(Track track, double likeness) {}

    /** The likest first; none while it has not been heard. */
    public Uni<List<Twin>> handle(long track, Principal caller) {
        return getTrack.own(track, caller)
                .chain(found -> prints.of(track).chain(print -> twins(found, print, caller)));
    }

    private Uni<List<Twin>> twins(Track track, Optional<SoundPrint> print, Principal caller) {
        return print.isEmpty()
                ? Uni.createFrom().item(List.of())
                : prints.near(track, print.get(), NEAR)
                        .chain(near ->
                                tracks.find(near.keySet())
                                        .map(found -> likest(print.get(), near, found, caller)));
    }

    private static List<Twin> likest(
            SoundPrint print, Map<Long, SoundPrint> near, Map<Long, Track> found, Principal to) {
        return near.entrySet().stream()
                .flatMap(one -> twin(print, one.getValue(), found.get(one.getKey()), to))
                .sorted(Comparator.comparingDouble(Twin::likeness).reversed())
                .limit(MOST)
                .toList();
    }

    private static Stream<Twin> twin(
            SoundPrint print, SoundPrint other, @Nullable Track track, Principal to) {
        if (track == null || !track.isVisibleTo(to)) {
            return Stream.empty();
        }
        double likeness = print.likeness(other);
        return likeness < SoundPrint.SAME ? Stream.empty() : Stream.of(new Twin(track, likeness));
    }
}
