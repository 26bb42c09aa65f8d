package io.veza.stream.adapter.grpc;

import io.smallrye.mutiny.Uni;
import io.veza.platform.directory.Directory;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.application.lyrics.LyricsBook;
import io.veza.stream.application.media.MediaAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows tracks with the names of their artists and the addresses of their media. */
@ApplicationScoped
class TrackViews {

    private final Directory directory;
    private final MediaAddresses addresses;
    private final LyricsBook lyrics;

    TrackViews(Directory directory, MediaAddresses addresses, LyricsBook lyrics) {
        this.directory = directory;
        this.addresses = addresses;
        this.lyrics = lyrics;
    }

    Uni<Track> of(io.veza.stream.domain.track.Track track) {
        return of(List.of(track)).map(List::getFirst);
    }

    Uni<List<Track>> of(List<io.veza.stream.domain.track.Track> tracks) {
        Set<Long> artists =
                tracks.stream()
                        .map(io.veza.stream.domain.track.Track::artist)
                        .collect(Collectors.toSet());
        List<Long> ids = tracks.stream().map(io.veza.stream.domain.track.Track::id).toList();
        return Uni.combine()
                .all()
                .unis(directory.people(artists), lyrics.among(ids))
                .with((names, sung) ->
                        tracks.stream()
                                .map(track -> view(track, names, sung.contains(track.id())))
                                .toList());
    }

    private Track view(
            io.veza.stream.domain.track.Track track, Map<Long, Person> names, boolean sung) {
        Person unknown = Person.newBuilder().setId(track.artist()).build();
        Person artist = names.getOrDefault(track.artist(), unknown);
        return TrackMessages.toProto(track, addresses.of(track), artist).toBuilder()
                .setHasLyrics(sung)
                .build();
    }
}
