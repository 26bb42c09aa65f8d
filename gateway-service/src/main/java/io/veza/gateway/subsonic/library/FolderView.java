package io.veza.gateway.subsonic.library;

import io.veza.proto.subsonic.v1.Album;
import io.veza.proto.subsonic.v1.Child;
import io.veza.proto.subsonic.v1.ReplayGain;

/** A release where music is shown as folders: one inside the folder of its artist. */
final class FolderView {

    private FolderView() {}

    static Child of(Album album) {
        Child.Builder folder =
                Child.newBuilder()
                        .setId(album.getId())
                        .setParent(album.getArtistId())
                        .setIsDir(true)
                        .setTitle(album.getName())
                        .setName(album.getName())
                        .setSongCount(album.getSongCount())
                        .setAlbum(album.getName())
                        .setArtist(album.getArtist())
                        .setArtistId(album.getArtistId())
                        .setYear(album.getYear())
                        .setDuration(album.getDuration())
                        .setCreated(album.getCreated())
                        .setMediaType("album")
                        .setSortName(album.getSortName())
                        .addAllGenres(album.getGenresList())
                        .addAllArtists(album.getArtistsList())
                        .setDisplayArtist(album.getDisplayArtist())
                        .setReplayGain(ReplayGain.getDefaultInstance());
        if (album.hasGenre()) {
            folder.setGenre(album.getGenre());
        }
        if (album.hasCoverArt()) {
            folder.setCoverArt(album.getCoverArt());
        }
        if (album.hasUserRating()) {
            folder.setUserRating(album.getUserRating());
        }
        if (album.hasStarred()) {
            folder.setStarred(album.getStarred());
        }
        return folder.build();
    }
}
