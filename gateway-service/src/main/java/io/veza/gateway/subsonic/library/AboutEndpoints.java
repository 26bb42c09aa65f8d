package io.veza.gateway.subsonic.library;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.cache.PublicProfiles;
import io.veza.gateway.config.GatewayConfig;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.Id;
import io.veza.gateway.subsonic.call.Refused;
import io.veza.proto.common.v1.Person;
import io.veza.proto.subsonic.v1.AlbumInfo;
import io.veza.proto.subsonic.v1.ArtistInfo;
import io.veza.proto.subsonic.v1.ArtistInfo2;
import io.veza.proto.user.v1.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;

/** What is told about artists and releases beside the music. */
@ApplicationScoped
class AboutEndpoints implements Endpoints {

    private final ArtistBook artists;
    private final Library library;
    private final AlbumEndpoints albums;
    private final PublicProfiles profiles;
    private final URI site;

    AboutEndpoints(
            ArtistBook artists,
            Library library,
            AlbumEndpoints albums,
            PublicProfiles profiles,
            GatewayConfig config) {
        this.artists = artists;
        this.library = library;
        this.albums = albums;
        this.profiles = profiles;
        this.site = config.publicUrl();
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of(
                "getArtistInfo",
                call -> artist(call).map(about -> Answer.of(to -> to.setArtistInfo(about))),
                "getArtistInfo2",
                call ->
                        artist(call)
                                .map(about -> Answer.of(to -> to.setArtistInfo2(byTags(about)))),
                "getAlbumInfo",
                this::album,
                "getAlbumInfo2",
                this::album);
    }

    private Uni<ArtistInfo> artist(Call call) {
        return person(call.id("id"))
                .chain(person ->
                        profiles.find(person.getHandle()).map(profile -> about(person, profile)));
    }

    private Uni<Person> person(Id id) {
        return switch (id.kind()) {
            case ARTIST -> artists.get(id.number()).map(artist -> artist.getArtist());
            case TRACK, SINGLE -> library.track(id.number()).map(track -> track.getArtist());
            case ALBUM -> albums.get(id.number()).map(album -> album.getArtist());
            case PLAYLIST -> throw Refused.notFound();
        };
    }

    private ArtistInfo about(Person person, Profile profile) {
        ArtistInfo.Builder about = ArtistInfo.newBuilder().setBiography(profile.getBio());
        if (person.hasAvatar()) {
            about.setSmallImageUrl(url(person.getAvatar() + "/64"))
                    .setMediumImageUrl(url(person.getAvatar() + "/128"))
                    .setLargeImageUrl(url(person.getAvatar() + "/512"));
        }
        return about.build();
    }

    private static ArtistInfo2 byTags(ArtistInfo about) {
        ArtistInfo2.Builder same = ArtistInfo2.newBuilder().setBiography(about.getBiography());
        if (about.hasLargeImageUrl()) {
            same.setSmallImageUrl(about.getSmallImageUrl())
                    .setMediumImageUrl(about.getMediumImageUrl())
                    .setLargeImageUrl(about.getLargeImageUrl());
        }
        return same.build();
    }

    private Uni<Answer> album(Call call) {
        Id id = call.id("id");
        return switch (id.kind()) {
            case ALBUM ->
                    albums.get(id.number())
                            .map(album -> told(album.getDescription(), album.getCover()));
            case SINGLE, TRACK ->
                    library.track(id.number())
                            .map(track -> told(track.getDescription(), track.getCover()));
            case ARTIST, PLAYLIST -> throw Refused.notFound();
        };
    }

    private Answer told(String notes, String cover) {
        AlbumInfo.Builder about = AlbumInfo.newBuilder().setNotes(notes);
        if (!cover.isEmpty()) {
            about.setSmallImageUrl(url(cover))
                    .setMediumImageUrl(url(cover))
                    .setLargeImageUrl(url(cover));
        }
        return Answer.of(to -> to.setAlbumInfo(about));
    }

    private String url(String address) {
        return site.resolve(address).toString();
    }
}
