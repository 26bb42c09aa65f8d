package io.veza.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.browser.Crowd;
import io.veza.journey.browser.Look;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.Tracks;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page, in both themes and at two widths: it fits, everybody can use it, its picture is kept.
 */
class BrowserLookJourneyTest {

    private static final Map<String, String> OUTSIDE =
            Map.of(
                    "welcome", "/",
                    "sign-in", "/signin",
                    "register", "/register",
                    "new-password", "/mail/reset");
    private static final Map<String, String> INSIDE = new LinkedHashMap<>();

    private static String run = "";

    @TempDir private static Path directory;

    @RegisterExtension private final Visitors visitors = new Visitors();

    @BeforeAll
    static void furnish() {
        Client tess = Client.register(Suite.running().gateway(), "tess-web");
        Client ugo = Client.register(Suite.running().gateway(), "ugo-web");
        String room = tess.createRoom("Field recordings").getString("id");
        tess.say(room, "I left the microphone by the lock gates last night.", "look-1");
        tess.say(room, "Forty minutes of water, and one very curious swan.", "look-2");
        String track =
                tess.upload("l.mp3", Sound.music(directory, "mp3"), Map.of("title", "Lock Gates"))
                        .expect(202)
                        .json()
                        .getString("id");
        Tracks.ready(tess, track);
        INSIDE.putAll(Map.of("home", "/", "discover", "/discover", "rooms", "/rooms"));
        INSIDE.putAll(Map.of("library", "/library", "you", "/you", "profile", "/@tess-web"));
        INSIDE.putAll(Map.of("room", "/rooms/" + room, "track", "/tracks/" + track));
        INSIDE.put("nothing", "/nowhere");
        JsonObject key = new JsonObject().put("name", "The bot in the studio");
        tess.post("/api/v2/users/me/app-passwords", key.put("scopes", JsonArray.of("ROOMS_READ")))
                .expect(201);
        INSIDE.put("keys", "/you/keys");
        INSIDE.put("you-and-people", "/you/people");
        furnishRun(tess, ugo);
    }

    /** A room that is run, with something in every part of its settings, and ways into others. */
    private static void furnishRun(Client tess, Client ugo) {
        run = tess.createPrivateRoom("Mixing desk").getString("id");
        String rooms = "/api/v2/rooms/";
        JsonObject invitation = new JsonObject().put("expiresInSeconds", 86_400);
        String code = invite(tess, run, invitation);
        ugo.post("/api/v2/invitations/accept", new JsonObject().put("code", code)).expect(200);
        ugo.say(run, "Is the desk free tonight?", "look-3");
        JsonObject role =
                new JsonObject()
                        .put("name", "Night shift")
                        .put("rank", 250)
                        .put("permissions", new JsonArray().add("SEND").add("PIN").add("KICK"));
        tess.post(rooms + run + "/roles", role).expect(201);
        JsonObject order =
                new JsonObject().put("user", ugo.id()).put("kind", "MUTE").put("reason", "Hum");
        tess.post(rooms + run + "/moderation", order).expect(201);
        for (String tab : List.of("general", "roles", "members", "invitations", "bans", "record")) {
            INSIDE.put("settings-" + tab, "/rooms/" + run + "/settings?tab=" + tab);
        }
        JsonObject with = new JsonObject().put("users", new JsonArray().add(ugo.id()));
        String direct = tess.post("/api/v2/directs", with).expect(200).json().getString("id");
        ugo.say(direct, "Bring the good headphones.", "look-4");
        INSIDE.put("direct", "/rooms/" + direct);
        Client third = Client.register(Suite.running().gateway(), "wilhelmine-of-the-long-name");
        JsonArray three = new JsonArray().add(ugo.id()).add(third.id());
        tess.post("/api/v2/directs", new JsonObject().put("users", three)).expect(200);
        String other = ugo.createPrivateRoom("Ugo's attic").getString("id");
        INSIDE.put("invite", "/invite/" + invite(ugo, other, invitation));
        invite(ugo, other, new JsonObject().put("handle", "tess-web"));
        INSIDE.put("invited", "/rooms");
    }

    private static String invite(Client host, String room, JsonObject how) {
        return host.post("/api/v2/rooms/" + room + "/invitations", how)
                .expect(201)
                .json()
                .getString("code", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wide", "phone"})
    void everyPageFitsAndIsForEverybody(String width) {
        // Given
        Visitor visitor = "wide".equals(width) ? visitors.wide() : visitors.phone();
        visitor.chooseTheme("system");
        SoftAssertions all = new SoftAssertions();

        // When
        OUTSIDE.forEach((name, path) -> inspect(visitor, path, name + "-" + width, all));
        visitor.signIn("tess-web");
        INSIDE.forEach((name, path) -> inspect(visitor, path, name + "-" + width, all));

        // Then
        all.assertAll();
    }

    @Test
    void whatOpensOverAPageIsForEverybodyToo() {
        // Given
        Visitor visitor = visitors.wide();
        visitor.chooseTheme("system");
        visitor.signIn("tess-web");
        SoftAssertions all = new SoftAssertions();

        // When
        visitor.goTo("Rooms");
        visitor.button("New room").click();
        inspectDialog(visitor, "new-room", all);
        visitor.button("Go anywhere Ctrl K").click();
        inspectDialog(visitor, "palette", all);
        visitor.button("Keys").click();
        inspectDialog(visitor, "keys", all);
        visitor.button("New message").first().click();
        visitor.page().getByLabel("Handle or name").fill("ugo");
        inspectDialog(visitor, "new-message", all);
        visitor.open("/rooms/" + run + "/settings?tab=roles");
        visitor.button("Edit the role Night shift").click();
        inspectDialog(visitor, "role", all);
        visitor.open("/rooms/" + run);
        new Crowd(visitor).choose("UGO-WEB", "Keep out");
        inspectDialog(visitor, "ban", all);

        // Then
        all.assertAll();
    }

    /** Looks at what has just been opened, and closes it. */
    private static void inspectDialog(Visitor visitor, String name, SoftAssertions all) {
        Locator dialog = visitor.page().getByRole(AriaRole.DIALOG);
        dialog.waitFor();
        inspect(visitor, name, all);
        visitor.page().keyboard().press("Escape");
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static void inspect(Visitor visitor, String path, String name, SoftAssertions all) {
        visitor.open(path);
        visitor.awaitCalm();
        inspect(visitor, name, all);
    }

    /** In one theme, then in the other: what only the colours make different is asked again. */
    private static void inspect(Visitor visitor, String name, SoftAssertions all) {
        visitor.prefer(ColorScheme.DARK);
        Look look = new Look(visitor.page());
        look.photograph(name + "-dark");
        all.assertThat(look.overflow()).as("pixels beyond the edge of " + name).isZero();
        all.assertThat(look.barriers()).as("barriers on " + name + " in the dark").isEmpty();
        visitor.prefer(ColorScheme.LIGHT);
        look.photograph(name + "-light");
        all.assertThat(look.blurs()).as("pale words on " + name + " in the light").isEmpty();
    }
}
