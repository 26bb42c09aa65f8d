package io.veza.stream.domain.album;

import io.veza.platform.kernel.DomainException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A track where it stands.
 *
 * @param disc from 1
 * @param position on the disc, from 1
 */
public record AlbumTrack(long track, int disc, int position) {

    /**
     * Where somebody wants a track.
     *
     * @param disc 0: the first
     */
    public record Place(long track, int disc) {

        public Place {
            disc = Math.max(disc, 1);
        }
    }

    /** Disc after disc, and on each in the order given. Refuses TRACK_TWICE. */
    public static List<AlbumTrack> arrange(List<Place> places) {
        if (places.stream().map(Place::track).distinct().count() < places.size()) {
            throw new DomainException(
                    AlbumError.TRACK_TWICE, "A track stands on an album once only");
        }
        Map<Integer, Integer> last = new HashMap<>();
        return places.stream()
                .sorted(Comparator.comparingInt(Place::disc))
                .map(place ->
                        new AlbumTrack(
                                place.track(),
                                place.disc(),
                                last.merge(place.disc(), 1, Integer::sum)))
                .toList();
    }
}
