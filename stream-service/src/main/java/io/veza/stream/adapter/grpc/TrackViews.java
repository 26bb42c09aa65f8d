package io.veza.stream.adapter.grpc;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.veza.platform.directory.Directory;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.application.media.MediaAddresses;
import io.veza.stream.domain.credits.Credit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows tracks with the names of their artists, the addresses of their media and what each {@link
 * TrackPart} says.
 */
@ApplicationScoped
public class TrackViews {

    private final Directory directory;
    private final MediaAddresses addresses;
    private final List<TrackPart> parts;

    TrackViews(Directory directory, MediaAddresses addresses, @All List<TrackPart> parts) {
        this.directory = directory;
        this.addresses = addresses;
        this.parts = parts;
    }

    public Uni<Track> of(io.veza.stream.domain.track.Track track) {
        return of(List.of(track)).map(List::getFirst);
    }

    public Uni<List<Track>> of(List<io.veza.stream.domain.track.Track> tracks) {
        Set<Long> people = tracks.stream().flatMap(TrackViews::named).collect(Collectors.toSet());
        return Uni.combine()
                .all()
                .unis(directory.people(people), words(tracks))
                .with((names, words) ->
                        tracks.stream().map(track -> view(track, names, words)).toList());
    }

    /** Its artist, and who else had a part in it. */
    private static Stream<Long> named(io.veza.stream.domain.track.Track track) {
        Stream<Long> credited =
                track.details().release().credits().people().stream()
                        .map(Credit::account)
                        .filter(account -> account != 0);
        return Stream.concat(Stream.of(track.artist()), credited);
    }

    private Uni<List<TrackPart.Words>> words(List<io.veza.stream.domain.track.Track> tracks) {
        if (tracks.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<Long> ids = tracks.stream().map(io.veza.stream.domain.track.Track::id).toList();
        return Uni.join().all(parts.stream().map(part -> part.of(ids)).toList()).andFailFast();
    }

    private Track view(
            io.veza.stream.domain.track.Track track,
            Map<Long, Person> names,
            List<TrackPart.Words> words) {
        Person unknown = Person.newBuilder().setId(track.artist()).build();
        Person artist = names.getOrDefault(track.artist(), unknown);
        Track.Builder message =
                TrackMessages.toProto(track, addresses.of(track), artist).toBuilder();
        ReleaseMessages.addTo(message, track.details().release(), names);
        words.forEach(part -> part.addTo(message));
        return message.build();
    }
}
