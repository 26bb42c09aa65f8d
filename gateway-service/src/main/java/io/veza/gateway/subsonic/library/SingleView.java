package io.veza.gateway.subsonic.library;

import io.veza.gateway.subsonic.call.Id;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.subsonic.v1.Album;
import io.veza.proto.subsonic.v1.ItemDate;
import io.veza.proto.subsonic.v1.ItemGenre;

/** A track that is on no album, as the album of one song that it is to players. */
final class SingleView {

    private SingleView() {}

    static Album of(Track track) {
        String artist = SongView.name(track.getArtist());
        ItemDate year = ItemDate.newBuilder().setYear(Moments.year(SongView.out(track))).build();
        Album.Builder view =
                Album.newBuilder()
                        .setId(SongView.release(track).toString())
                        .setName(track.getTitle())
                        .setArtist(artist)
                        .setArtistId(Id.artist(track.getArtist().getId()))
                        .addArtists(SongView.ref(track.getArtist()))
                        .setDisplayArtist(artist)
                        .setSongCount(1)
                        .setDuration(SongView.seconds(track.getDurationMs()))
                        .setPlayCount(track.getPlays())
                        .setCreated(Moments.iso(track.getCreatedAt()))
                        .setSortName(SongView.sorted(track.getTitle()))
                        .addReleaseTypes("Single")
                        .setYear(year.getYear())
                        .setReleaseDate(year)
                        .setOriginalReleaseDate(year);
        if (!track.getGenre().isEmpty()) {
            view.setGenre(track.getGenre())
                    .addGenres(ItemGenre.newBuilder().setName(track.getGenre()));
        }
        if (!track.getCover().isEmpty()) {
            view.setCoverArt(SongView.release(track).picture(track.getCover()));
        }
        return view.build();
    }
}
