package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vertx.core.json.JsonObject;
import io.veza.journey.browser.Look;
import io.veza.journey.browser.Player;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.Tracks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Words in time with the music at a browser: followed, sought by, and tapped along. */
class BrowserLyricsJourneyTest {

    private static final String ARTIST = "lyricist-web";
    private static final String SONG =
            """
            [00:00.00]In the beginning
            [00:02.00]<00:02.00>word <00:03.00>by <00:04.00>word
            [00:06.00]before the gap
            [01:00.00]far away
            """;

    @TempDir private static Path directory;

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Suite suite = Suite.running();
    private static String sung;
    private static String silent;

    @BeforeAll
    static void publish() throws IOException {
        Client artist = Client.register(Suite.running().gateway(), ARTIST);
        byte[] file = Files.readAllBytes(Sound.song(directory, "Sung", 120));
        sung = upload(artist, file, "Sung");
        silent = upload(artist, file, "Silent");
        artist.put(
                        "/api/v2/tracks/" + sung + "/lyrics",
                        new JsonObject().put("format", "ELRC").put("text", SONG))
                .expect(200);
        Tracks.ready(artist, sung);
        Tracks.ready(artist, silent);
    }

    private static String upload(Client artist, byte[] file, String title) {
        return artist.upload(title + ".flac", file, Map.of("title", title))
                .expect(202)
                .json()
                .getString("id");
    }

    @Test
    void theWordsFollowTheMusicAndLeadThroughIt() {
        // Given
        Client.register(suite.gateway(), "follower-web");
        Visitor follower = visitors.wide().signIn("follower-web");
        follower.open("/tracks/" + sung);
        Locator now = lyrics(follower).locator("[aria-current]");
        Player player = play(follower);
        assertThat(now).containsText(Pattern.compile("word by word|before the gap"));

        // When
        lyrics(follower)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("far away"))
                .click();

        // Then
        player.awaitSoundFrom(60);
        assertThat(now).containsText("far away");
        Look look = new Look(follower.page());
        look.photograph("lyrics-wide");
        assertThat(look.barriers()).isEmpty();
    }

    @Test
    void anArtistTapsAlong() {
        // Given
        Visitor artist = visitors.wide().signIn(ARTIST);
        artist.open("/tracks/" + silent);
        artist.button("Add lyrics").click();
        artist.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Words"))
                .fill("One day\nwe sail");
        artist.button("Tap along").click();
        Player player = play(artist);
        Locator tap =
                artist.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(Pattern.compile("^Tap, or")));

        // When
        tap.press(" ");
        player.awaitSoundFrom(player.position() + 1);
        tap.press("Enter");
        artist.button("Save").click();

        // Then
        assertThat(lyrics(artist).getByRole(AriaRole.BUTTON)).hasCount(2);
        JsonObject put =
                Client.logIn(suite.gateway(), ARTIST, Suite.PASSWORD)
                        .get("/api/v2/tracks/" + silent + "/lyrics")
                        .expect(200)
                        .json();
        assertThat(put.getString("format")).isEqualTo("ELRC");
        assertThat(put.getJsonArray("lines").getJsonObject(1).getInteger("startMs"))
                .isGreaterThan(1_000);
    }

    private static Locator lyrics(Visitor visitor) {
        return visitor.page()
                .getByRole(
                        AriaRole.LIST,
                        new Page.GetByRoleOptions().setName("Lyrics").setExact(true));
    }

    private static Player play(Visitor visitor) {
        visitor.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Play").setExact(true))
                .first()
                .click();
        Player player = new Player(visitor);
        player.awaitSoundFrom(0.5);
        return player;
    }
}
