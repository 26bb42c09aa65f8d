package io.veza.gateway.subsonic.lyrics;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.SearchTracksRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackMatch;
import io.veza.proto.stream.v1.TrackSearchService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds a song by what it is called, and by whom it is, as old players name it. */
@ApplicationScoped
class TitledSong {

    private static final int LIKEST = 20;
    private static final int LONGEST = 300;

    private final TrackSearchService search;

    TitledSong(@GrpcClient("stream") TrackSearchService search) {
        this.search = search;
    }

    Uni<Optional<Track>> find(String artist, String title) {
        if (title.isBlank() || title.length() > LONGEST) {
            return Uni.createFrom().item(Optional.empty());
        }
        SearchTracksRequest request =
                SearchTracksRequest.newBuilder().setWords(title).setLimit(LIKEST).build();
        return search.searchTracks(request)
                .map(found ->
                        found.getItemsList().stream()
                                .map(TrackMatch::getTrack)
                                .filter(track -> track.getTitle().equalsIgnoreCase(title.strip()))
                                .filter(track ->
                                        artist.isEmpty() || isBy(track.getArtist(), artist))
                                .findFirst());
    }

    private static boolean isBy(Person person, String artist) {
        return artist.equalsIgnoreCase(person.getDisplayName())
                || artist.equalsIgnoreCase(person.getHandle());
    }
}
