package io.veza.gateway.embed;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.gateway.embed.Address.Kind;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.AlbumOf;
import io.veza.proto.stream.v1.Track;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTagsTest {

    private static final Address SONG = new Address(Kind.TRACK, "77");

    private final HeadTags tags = new HeadTags(new Site(URI.create("https://veza.example/")));

    private static Shown song(Track track) {
        return Views.of(SONG, track);
    }

    @Test
    void aSongIsToldAsOpenGraphAndTwitterWantIt() {
        // When
        String head =
                tags.of(
                        song(
                                Things.track(77)
                                        .setAlbum(
                                                AlbumOf.newBuilder()
                                                        .setId(5)
                                                        .setDisc(1)
                                                        .setPosition(3))
                                        .build()));

        // Then
        assertThat(head)
                .startsWith("<title>Waves – Ada L. · Veza</title>")
                .contains(
                        "<link rel=\"canonical\" href=\"https://veza.example/tracks/77\">",
                        property("og:type", "music.song"),
                        property("og:title", "Waves"),
                        property("og:description", "Of the sea."),
                        property("og:url", "https://veza.example/tracks/77"),
                        property("og:image", "https://veza.example/media/covers/k/1280"),
                        property("og:image:width", "1280"),
                        property("og:image:height", "1280"),
                        property("og:audio", "https://veza.example/media/a.mp3"),
                        property("og:audio:type", "audio/mpeg"),
                        property("music:duration", "241"),
                        property("music:musician", "https://veza.example/@ada"),
                        property("music:album", "https://veza.example/albums/5"),
                        property("music:album:track", "3"),
                        name("twitter:card", "player"),
                        name("twitter:player", "https://veza.example/embed/tracks/77"),
                        name("twitter:player:height", "152"))
                .doesNotContain("robots");
    }

    @Test
    void oembedIsDiscoveredInBothForms() {
        String head = tags.of(song(Things.track(77).build()));

        String address =
                "https://veza.example/oembed?url=https%3A%2F%2Fveza.example%2Ftracks%2F77&amp;format=";
        assertThat(head)
                .contains(
                        "<link rel=\"alternate\" type=\"application/json+oembed\" title=\"Waves\""
                                + " href=\""
                                + address
                                + "json\">",
                        "<link rel=\"alternate\" type=\"text/xml+oembed\" title=\"Waves\" href=\""
                                + address
                                + "xml\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Things.EVIL,
                "</title><script src=//evil.example>",
                "' onload='alert(1)",
                "$1 \\1 ${x}",
                "a\u0000b\nc\r\u2028d",
                "&lt;script&gt;",
                "<!-- <meta http-equiv=refresh content='0;url=//evil.example'>"
            })
    void whateverATitleSaysItStaysAValue(String hostile) {
        // When
        String head =
                tags.of(
                        song(
                                Things.track(77)
                                        .setTitle(hostile)
                                        .setDescription(hostile)
                                        .setArtist(
                                                Person.newBuilder()
                                                        .setHandle("ada")
                                                        .setDisplayName(hostile))
                                        .build()));

        // Then: the same tags as with a title that is none
        String harmless = tags.of(song(Things.track(77).build()));
        assertThat(head.replaceAll("[^<>]*", "")).isEqualTo(harmless.replaceAll("[^<>]*", ""));
        assertThat(head.chars().filter(c -> c == '"').count())
                .isEqualTo(harmless.chars().filter(c -> c == '"').count());
        assertThat(head).doesNotContain("'", "<script", "\n", "\u0000");
    }

    @Test
    void whatHasNoNameOfItsOwnSaysWhatItIs() {
        String head = tags.of(song(Things.track(77).setDescription("").build()));

        assertThat(head).contains(property("og:description", "Waves – Ada L."));
    }

    @Test
    void aLongDescriptionIsCutBetweenCharacters() {
        String head = tags.of(song(Things.track(77).setDescription("🎵".repeat(300)).build()));

        assertThat(head).contains(property("og:description", "🎵".repeat(199) + "…"));
    }

    @Test
    void whatIsUnlistedIsFoundByNoSearchEngine() {
        String head =
                tags.of(song(Things.track(77).setVisibility(Track.Visibility.UNLISTED).build()));

        assertThat(head).contains(name("robots", "noindex"), property("og:title", "Waves"));
    }

    @Test
    void anAlbumTellsItsSongsAndWhenItCameOut() {
        Shown album =
                new Shown(
                        new Address(Kind.ALBUM, "5"),
                        "Tidelands",
                        "",
                        Things.artist(),
                        List.of(new Picture("/media/in-file.jpg", 0)),
                        true,
                        List.of(Things.track(77).build(), Things.track(78).build()),
                        "2026-01-31");

        String head = tags.of(album);

        assertThat(head)
                .contains(
                        property("og:type", "music.album"),
                        property("music:release_date", "2026-01-31"),
                        property("music:song", "https://veza.example/tracks/77"),
                        property("music:song", "https://veza.example/tracks/78"),
                        property("og:image", "https://veza.example/media/in-file.jpg"))
                .doesNotContain("og:image:width", "og:audio");
    }

    @Test
    void aPersonIsAProfileWithoutAPlayer() {
        Shown person =
                new Shown(
                        new Address(Kind.PERSON, "ada"),
                        "Ada L.",
                        "Drums.",
                        Things.artist(),
                        Picture.ofPerson("/media/portraits/a"),
                        true,
                        List.of(),
                        "");

        String head = tags.of(person);

        assertThat(head)
                .startsWith("<title>Ada L. – @ada · Veza</title>")
                .contains(
                        property("og:type", "profile"),
                        property("profile:username", "ada"),
                        property("og:image", "https://veza.example/media/portraits/a/512"),
                        property("og:image:width", "512"),
                        name("twitter:card", "summary"))
                .doesNotContain("twitter:player");
    }

    private static String property(String name, String value) {
        return "<meta property=\"" + name + "\" content=\"" + value + "\">";
    }

    private static String name(String name, String value) {
        return "<meta name=\"" + name + "\" content=\"" + value + "\">";
    }
}
