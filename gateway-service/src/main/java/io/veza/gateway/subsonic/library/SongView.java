package io.veza.gateway.subsonic.library;

import com.google.protobuf.Timestamp;
import io.veza.gateway.subsonic.call.Id;
import io.veza.gateway.subsonic.call.Kind;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackSound;
import io.veza.proto.subsonic.v1.ArtistRef;
import io.veza.proto.subsonic.v1.Child;
import io.veza.proto.subsonic.v1.ItemGenre;
import java.util.Locale;

/** A track as players show it. */
public final class SongView {

    private SongView() {}

    static Child of(Track track) {
        return of(track, "");
    }

    /**
     * @param starred since when; empty: it is not
     */
    public static Child of(Track track, String starred) {
        Child.Builder song =
                Child.newBuilder()
                        .setId(Id.track(track.getId()))
                        .setTitle(track.getTitle())
                        .setDuration(seconds(track.getDurationMs()))
                        .setCreated(Moments.iso(track.getCreatedAt()))
                        .setYear(Moments.year(out(track)))
                        .setPlayCount(track.getPlays())
                        .setType("music")
                        .setMediaType("song")
                        .setComment(track.getDescription())
                        .setSortName(sorted(track.getTitle()))
                        .setReplayGain(Gain.of(track));
        artist(song, track.getArtist());
        release(song, track);
        SongFile.of(track).ifPresent(file -> file.addTo(song, track));
        details(song, track);
        if (!starred.isEmpty()) {
            song.setStarred(starred);
        }
        return song.build();
    }

    static String name(Person artist) {
        return artist.getDisplayName().isEmpty() ? artist.getHandle() : artist.getDisplayName();
    }

    static int seconds(int milliseconds) {
        return Math.round(milliseconds / 1000f);
    }

    static String sorted(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    /** When it came out: as its schedule had it, otherwise when it was made. */
    static Timestamp out(Track track) {
        return track.hasPublishedAt() ? track.getPublishedAt() : track.getCreatedAt();
    }

    static ArtistRef ref(Person artist) {
        return ArtistRef.newBuilder()
                .setId(Id.artist(artist.getId()))
                .setName(name(artist))
                .build();
    }

    private static void artist(Child.Builder song, Person artist) {
        song.setArtist(name(artist))
                .setArtistId(Id.artist(artist.getId()))
                .addArtists(ref(artist))
                .setDisplayArtist(name(artist))
                .addAlbumArtists(ref(artist))
                .setDisplayAlbumArtist(name(artist));
    }

    /** What is on no album is a release of its own. */
    private static void release(Child.Builder song, Track track) {
        String release = release(track).toString();
        song.setAlbumId(release)
                .setParent(release)
                .setAlbum(track.hasAlbum() ? track.getAlbum().getTitle() : track.getTitle())
                .setTrack(track.hasAlbum() ? track.getAlbum().getPosition() : 1)
                .setDiscNumber(track.hasAlbum() ? track.getAlbum().getDisc() : 1);
    }

    static Id release(Track track) {
        return track.hasAlbum()
                ? new Id(Kind.ALBUM, track.getAlbum().getId())
                : new Id(Kind.SINGLE, track.getId());
    }

    private static void details(Child.Builder song, Track track) {
        if (!track.getGenre().isEmpty()) {
            song.setGenre(track.getGenre())
                    .addGenres(ItemGenre.newBuilder().setName(track.getGenre()));
        }
        if (!track.getCover().isEmpty()) {
            song.setCoverArt(new Id(Kind.TRACK, track.getId()).picture(track.getCover()));
        }
        if (track.getSound().hasBpm()) {
            song.setBpm((int) Math.round(track.getSound().getBpm()));
        }
        track.getSound().getMoodsList().forEach(mood -> song.addMoods(word(mood)));
        if (!track.getCredits().getIsrc().isEmpty()) {
            song.addIsrc(track.getCredits().getIsrc());
        }
        song.setExplicitStatus(track.getCredits().getExplicit() ? "explicit" : "")
                .setDisplayComposer(track.getCredits().getComposer());
    }

    private static String word(TrackSound.Mood mood) {
        return mood.name().toLowerCase(Locale.ROOT);
    }
}
