package io.veza.gateway.embed;

import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Album;
import io.veza.proto.stream.v1.AlbumTrack;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.PlaylistEntry;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.user.v1.Profile;
import java.util.List;
import java.util.stream.Stream;

/** What services say, as it is told to other sites. */
final class Views {

    private Views() {}

    static Shown of(Address address, Track track) {
        return new Shown(
                address,
                track.getTitle(),
                track.getDescription(),
                track.getArtist(),
                pictures(track),
                isListed(track.getVisibility()),
                List.of(track),
                "");
    }

    static Shown of(Address address, Album album, int most) {
        return new Shown(
                address,
                album.getTitle(),
                album.getDescription(),
                album.getArtist(),
                Picture.of(album.getCoversList(), album.getCover()),
                isListed(album.getVisibility()),
                playing(album.getTracksList().stream().map(AlbumTrack::getTrack), most),
                album.getReleaseDate());
    }

    static Shown of(Address address, Playlist playlist, List<PlaylistEntry> entries) {
        List<Track> tracks =
                playing(
                        entries.stream()
                                .filter(PlaylistEntry::hasTrack)
                                .map(PlaylistEntry::getTrack),
                        entries.size());
        return new Shown(
                address,
                playlist.getTitle(),
                playlist.getDescription(),
                playlist.getOwner(),
                pictures(playlist, tracks),
                isListed(playlist.getVisibility()),
                tracks,
                "");
    }

    static Shown of(Profile profile) {
        Person person =
                Person.newBuilder()
                        .setId(profile.getId())
                        .setHandle(profile.getHandle())
                        .setDisplayName(profile.getDisplayName())
                        .build();
        return new Shown(
                new Address(Address.Kind.PERSON, profile.getHandle()),
                profile.getDisplayName(),
                profile.getBio(),
                person,
                Picture.ofPerson(profile.getAvatar()),
                true,
                List.of(),
                "");
    }

    static boolean isOpen(Album album) {
        return isOpen(album.getVisibility());
    }

    static boolean isOpen(Playlist playlist) {
        return isOpen(playlist.getVisibility());
    }

    /** One who shows more to followers is not shown to other sites at all. */
    static boolean isOpen(Profile profile, Address address) {
        return profile.getHandle().equalsIgnoreCase(address.id())
                && !profile.getPrivate()
                && !profile.getRestricted();
    }

    private static boolean isOpen(Track.Visibility visibility) {
        return visibility == Track.Visibility.PUBLIC || visibility == Track.Visibility.UNLISTED;
    }

    private static boolean isListed(Track.Visibility visibility) {
        return visibility == Track.Visibility.PUBLIC;
    }

    private static List<Track> playing(Stream<Track> tracks, int most) {
        return tracks.filter(track -> track.getStatus() == Track.Status.READY).limit(most).toList();
    }

    private static List<Picture> pictures(Track track) {
        return Picture.of(track.getCoversList(), track.getCover());
    }

    /** Of one without a picture of its own, the first that is in it. */
    private static List<Picture> pictures(Playlist playlist, List<Track> tracks) {
        List<Picture> own = Picture.of(playlist.getCoversList(), playlist.getCover());
        return own.isEmpty()
                ? tracks.stream()
                        .map(Views::pictures)
                        .filter(pictures -> !pictures.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : own;
    }
}
