package io.veza.gateway.subsonic.library;

import io.veza.gateway.subsonic.call.Id;
import io.veza.gateway.subsonic.call.Kind;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.LibraryArtist;
import io.veza.proto.subsonic.v1.Artist;
import io.veza.proto.subsonic.v1.FolderOfArtist;

/** Somebody who publishes, as players show them. */
final class ArtistView {

    private ArtistView() {}

    static Artist of(LibraryArtist artist) {
        Person person = artist.getArtist();
        Artist.Builder view =
                Artist.newBuilder()
                        .setId(Id.artist(person.getId()))
                        .setName(SongView.name(person))
                        .setAlbumCount(artist.getReleases())
                        .setSortName(SongView.sorted(SongView.name(person)))
                        .addRoles("artist")
                        .addRoles("albumartist");
        if (!person.getAvatar().isEmpty()) {
            view.setCoverArt(new Id(Kind.ARTIST, person.getId()).picture(person.getAvatar()));
        }
        return view.build();
    }

    static FolderOfArtist folder(LibraryArtist artist) {
        return FolderOfArtist.newBuilder()
                .setId(id(artist))
                .setName(SongView.name(artist.getArtist()))
                .build();
    }

    static String id(LibraryArtist artist) {
        return Id.artist(artist.getArtist().getId());
    }
}
