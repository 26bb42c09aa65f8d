package io.veza.gateway.subsonic.library;

import io.veza.gateway.subsonic.call.Id;
import io.veza.gateway.subsonic.call.Kind;
import io.veza.proto.subsonic.v1.Album;
import io.veza.proto.subsonic.v1.ItemDate;
import io.veza.proto.subsonic.v1.ItemGenre;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** An album as players show it. */
final class AlbumView {

    private AlbumView() {}

    static Id id(io.veza.proto.stream.v1.Album album) {
        return new Id(Kind.ALBUM, album.getId());
    }

    static Album of(io.veza.proto.stream.v1.Album album) {
        String artist = SongView.name(album.getArtist());
        Album.Builder view =
                Album.newBuilder()
                        .setId(id(album).toString())
                        .setName(album.getTitle())
                        .setArtist(artist)
                        .setArtistId(Id.artist(album.getArtist().getId()))
                        .addArtists(SongView.ref(album.getArtist()))
                        .setDisplayArtist(artist)
                        .setSongCount(album.getTrackCount())
                        .setDuration(SongView.seconds(album.getDurationMs()))
                        .setCreated(Moments.iso(album.getCreatedAt()))
                        .setSortName(SongView.sorted(album.getTitle()))
                        .addReleaseTypes(type(album.getKind()))
                        .setIsCompilation(isCompilation(album));
        dates(view, album);
        if (!album.getGenre().isEmpty()) {
            view.setGenre(album.getGenre())
                    .addGenres(ItemGenre.newBuilder().setName(album.getGenre()));
        }
        if (!album.getCover().isEmpty()) {
            view.setCoverArt(id(album).picture(album.getCover()));
        }
        return view.build();
    }

    private static void dates(Album.Builder view, io.veza.proto.stream.v1.Album album) {
        Optional<LocalDate> released = released(album.getReleaseDate());
        ItemDate date = released.map(AlbumView::date).orElseGet(ItemDate::getDefaultInstance);
        view.setReleaseDate(date)
                .setOriginalReleaseDate(date)
                .setYear(
                        released.map(LocalDate::getYear)
                                .orElseGet(() -> Moments.year(album.getCreatedAt())));
    }

    private static Optional<LocalDate> released(String date) {
        try {
            return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    static ItemDate date(LocalDate day) {
        return ItemDate.newBuilder()
                .setYear(day.getYear())
                .setMonth(day.getMonthValue())
                .setDay(day.getDayOfMonth())
                .build();
    }

    private static boolean isCompilation(io.veza.proto.stream.v1.Album album) {
        return album.getKind() == io.veza.proto.stream.v1.Album.Kind.COMPILATION;
    }

    private static String type(io.veza.proto.stream.v1.Album.Kind kind) {
        return switch (kind) {
            case EP -> "EP";
            case SINGLE -> "Single";
            case COMPILATION -> "Compilation";
            case ALBUM, KIND_UNSPECIFIED, UNRECOGNIZED -> "Album";
        };
    }
}
