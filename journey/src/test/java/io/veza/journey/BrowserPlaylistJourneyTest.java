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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Playlists at a browser: begun, filled, put in order by two people, heard. */
class BrowserPlaylistJourneyTest {

    private static final List<String> SONGS = List.of("Alder", "Birch", "Cedar");

    @TempDir private Path directory;

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Suite suite = Suite.running();

    @Test
    void twoPeoplePutOneInOrderAndHearIt() {
        // Given
        Client owner = Client.register(suite.gateway(), "wood-web");
        Client.register(suite.gateway(), "forest-web");
        String id = playlist(owner);
        owner.put("/api/v2/playlists/" + id + "/editors/forest-web").expect(200);
        Visitor wood = visitors.wide().signIn("wood-web");
        Visitor forest = visitors.phone().signIn("forest-web");
        wood.open("/playlists/" + id);
        forest.open("/playlists/" + id);
        assertThat(titles(forest)).hasText(SONGS.toArray(String[]::new));

        // When
        wood.page().getByLabel("Move Alder").press("ArrowDown");

        // Then
        assertThat(titles(wood)).hasText(new String[] {"Birch", "Alder", "Cedar"});
        assertThat(titles(forest)).hasText(new String[] {"Birch", "Alder", "Cedar"});
        forest.page().getByLabel("Take Birch out of the playlist").click();
        assertThat(titles(wood)).hasText(new String[] {"Alder", "Cedar"});
        look(wood, "playlist-wide");
        look(forest, "playlist-phone");
        wood.button("Play all").click();
        Player player = new Player(wood);
        player.awaitSoundFrom(0.5);
        assertThat(player.title("Alder")).isVisible();
    }

    @Test
    void oneIsBegunFromATracksMenu() {
        // Given
        Client owner = Client.register(suite.gateway(), "menu-web");
        publish(owner, "Dogwood");
        Visitor visitor = visitors.wide().signIn("menu-web");
        visitor.open("/discover?query=Dogwood");

        // When
        visitor.page().getByLabel("More about Dogwood").click();
        item(visitor, "Add to a playlist").click();
        visitor.button("New playlist").click();
        visitor.page().getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("Red");
        visitor.button("Save").click();

        // Then
        assertThat(visitor.page().getByText("Added to Red")).isVisible();
        visitor.open("/playlists");
        look(visitor, "playlists-wide");
        visitor.page().getByText("Red", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(titles(visitor)).hasText(new String[] {"Dogwood"});
    }

    private static Locator item(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator titles(Visitor visitor) {
        return visitor.page().locator("#main ol li a[href^='/tracks/']");
    }

    private static void look(Visitor visitor, String name) {
        Look look = new Look(visitor.page());
        look.photograph(name);
        assertThat(look.overflow()).isLessThanOrEqualTo(0);
        assertThat(look.barriers()).isEmpty();
    }

    private String playlist(Client owner) {
        JsonObject words =
                new JsonObject()
                        .put("title", "Wood")
                        .put("visibility", "PRIVATE")
                        .put("collaborative", true);
        String id = owner.post("/api/v2/playlists", words).expect(201).json().getString("id");
        for (String song : SONGS) {
            JsonObject entry = new JsonObject().put("track", publish(owner, song));
            owner.post("/api/v2/playlists/" + id + "/tracks", entry).expect(201);
        }
        return id;
    }

    private String publish(Client artist, String title) {
        try {
            byte[] song = Files.readAllBytes(Sound.song(directory, title, 20));
            String id =
                    artist.upload(title + ".flac", song, Map.of("title", title))
                            .expect(202)
                            .json()
                            .getString("id");
            Tracks.ready(artist, id);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
