package io.veza.stream.adapter.grpc.library;

import io.veza.proto.stream.v1.LibraryGenre;
import io.veza.proto.stream.v1.ListLibraryGenresResponse;
import io.veza.proto.stream.v1.ListLibraryTracksRequest;
import io.veza.proto.stream.v1.ListReleasesRequest;
import io.veza.stream.application.library.Library.GenreCount;
import io.veza.stream.application.library.ReleaseFilter;
import io.veza.stream.application.library.ReleaseFilter.Order;
import io.veza.stream.application.library.SongFilter;
import io.veza.stream.application.library.Years;
import java.util.List;

/** Between the contract and what is asked of the library. */
final class LibraryMessages {

    private LibraryMessages() {}

    static ReleaseFilter filter(ListReleasesRequest request) {
        return new ReleaseFilter(
                order(request.getOrder()),
                request.getWords().strip(),
                request.getGenre().strip(),
                new Years(request.getFromYear(), request.getToYear()),
                request.getArtistsList());
    }

    private static Order order(ListReleasesRequest.Order order) {
        return switch (order) {
            case TITLE -> Order.TITLE;
            case ARTIST -> Order.ARTIST;
            case YEAR -> Order.YEAR;
            case OLDEST -> Order.OLDEST;
            case RANDOM -> Order.RANDOM;
            case NEWEST, ORDER_UNSPECIFIED, UNRECOGNIZED -> Order.NEWEST;
        };
    }

    static SongFilter filter(ListLibraryTracksRequest request) {
        return new SongFilter(
                request.getArtist(),
                request.getGenre().strip(),
                new Years(request.getFromYear(), request.getToYear()),
                request.getRandom());
    }

    static ListLibraryGenresResponse genres(List<GenreCount> found) {
        return ListLibraryGenresResponse.newBuilder()
                .addAllItems(found.stream().map(LibraryMessages::genre).toList())
                .build();
    }

    private static LibraryGenre genre(GenreCount genre) {
        return LibraryGenre.newBuilder()
                .setName(genre.name())
                .setTracks(genre.tracks())
                .setReleases(genre.releases())
                .build();
    }
}
