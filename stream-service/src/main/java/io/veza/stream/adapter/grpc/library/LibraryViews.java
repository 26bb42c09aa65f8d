package io.veza.stream.adapter.grpc.library;

import io.smallrye.mutiny.Uni;
import io.veza.platform.directory.Directory;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.LibraryArtist;
import io.veza.proto.stream.v1.ListLibraryArtistsResponse;
import io.veza.proto.stream.v1.ListReleasesResponse;
import io.veza.proto.stream.v1.Release;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.adapter.grpc.TrackViews;
import io.veza.stream.application.library.Library.ArtistCount;
import io.veza.stream.application.library.ListReleases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows what is in the library with the names of those who made it. */
@ApplicationScoped
class LibraryViews {

    private final TrackViews tracks;
    private final Directory directory;

    LibraryViews(TrackViews tracks, Directory directory) {
        this.tracks = tracks;
        this.directory = directory;
    }

    Uni<List<Track>> tracks(List<io.veza.stream.domain.track.Track> found) {
        return tracks.of(found);
    }

    Uni<ListReleasesResponse> releases(List<ListReleases.Release> found) {
        return tracks.of(
                        found.stream()
                                .map(ListReleases.Release::single)
                                .filter(Objects::nonNull)
                                .toList())
                .map(singles ->
                        singles.stream()
                                .collect(Collectors.toMap(Track::getId, Function.identity())))
                .map(singles ->
                        ListReleasesResponse.newBuilder()
                                .addAllItems(
                                        found.stream().map(one -> release(one, singles)).toList())
                                .build());
    }

    private static Release release(ListReleases.Release release, Map<Long, Track> singles) {
        Track single = singles.get(release.id());
        return single == null
                ? Release.newBuilder().setAlbum(release.id()).build()
                : Release.newBuilder().setSingle(single).build();
    }

    Uni<ListLibraryArtistsResponse> artists(List<ArtistCount> found) {
        return directory
                .people(found.stream().map(ArtistCount::artist).toList())
                .map(names ->
                        ListLibraryArtistsResponse.newBuilder()
                                .addAllItems(found.stream().map(one -> artist(one, names)).toList())
                                .build());
    }

    private static LibraryArtist artist(ArtistCount count, Map<Long, Person> names) {
        Person unknown = Person.newBuilder().setId(count.artist()).build();
        return LibraryArtist.newBuilder()
                .setArtist(names.getOrDefault(count.artist(), unknown))
                .setReleases(count.releases())
                .setTracks(count.tracks())
                .build();
    }
}
