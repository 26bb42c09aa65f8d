package io.veza.journey.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Suite;
import io.veza.platform.testing.Proves;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever knows the ids of what is somebody else's gets no further with them. */
class SomeoneElsesTest {

    private static final Set<String> OWNED =
            Set.of(
                    "{room}",
                    "{track}",
                    "{playlist}",
                    "{attachment}",
                    "{session}",
                    "{id}",
                    "{invitation}");

    /** About the caller's own things, whatever the room: there is nothing to be seen or lost. */
    private static final Set<String> ONES_OWN =
            Set.of(
                    "GET /api/v2/drafts/{room}",
                    "DELETE /api/v2/drafts/{room}",
                    "GET /api/v2/rooms/{room}/scheduled",
                    "DELETE /api/v2/albums/{album}/like",
                    "DELETE /api/v2/albums/{album}/rating",
                    "DELETE /api/v2/playlists/{playlist}/like",
                    "DELETE /api/v2/tracks/{track}/like",
                    "DELETE /api/v2/tracks/{track}/rating",
                    "DELETE /api/v2/tracks/{track}/repost",
                    "DELETE /api/v2/attachments/{attachment}");

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    @Test
    @Proves({"OWASP API1:2023", "ASVS 8.2.2", "ASVS 8.3.1"})
    void everyOperationRefusesAStranger() {
        // Given
        Belongings diary = Belongings.of(suite, "diarist", directory);
        Client mallory = suite.unhurried();
        SoftAssertions all = new SoftAssertions();

        // When
        for (Operation operation : onBelongings()) {
            Answer answer = operation.call(mallory, diary.ids());

            all.assertThat(answer.status()).as("%s: %s", operation, answer.text()).isIn(403, 404);
        }

        // Then
        all.assertAll();
        assertUntouched(diary);
    }

    @Test
    @Proves({"OWASP API1:2023", "ASVS 8.2.2"})
    void anIdOfAnotherRoomIsNoWayIn() {
        // Given
        Belongings diary = Belongings.of(suite, "diarist-two", directory);
        Client mallory = suite.unhurried();
        Map<String, String> ids = new java.util.HashMap<>(diary.ids());
        ids.put("room", mallory.createRoom("Mine").getString("id"));
        SoftAssertions all = new SoftAssertions();

        // When
        for (Operation operation : onBelongings()) {
            if (operation.path().matches(".*\\{room}.*\\{(message|role|scheduled|invitation)}.*")) {
                Answer answer = operation.call(mallory, ids);

                all.assertThat(answer.text())
                        .as("" + operation)
                        .doesNotContain("dear diary", "Reader", "tomorrow");
            }
        }

        // Then
        all.assertAll();
        assertUntouched(diary);
    }

    private List<Operation> onBelongings() {
        return Operation.of(suite.gateway()).stream()
                .filter(one -> OWNED.stream().anyMatch(one.path()::contains))
                .filter(one -> !one.isAdmins() && !ONES_OWN.contains(one.toString()))
                .toList();
    }

    private static void assertUntouched(Belongings diary) {
        Client owner = diary.owner();
        String inside = "/api/v2/rooms/" + diary.room();
        JsonObject described = new JsonObject().put("description", "me");
        owner.patch("/api/v2/attachments/" + diary.ids().get("attachment"), described).expect(200);
        assertThat(owner.get(inside).expect(200).json().getString("name")).isEqualTo("Diary");
        assertThat(owner.get(inside + "/messages").text()).contains("dear diary");
        assertThat(owner.get(inside + "/roles").text()).contains("\"Reader\"");
        assertThat(owner.get(inside + "/scheduled").text()).contains("\"tomorrow\"");
        assertThat(owner.get(inside + "/members").json().getJsonArray("items")).hasSize(1);
        assertThat(owner.get("/api/v2/users/me/app-passwords").text()).contains("\"bot\"");
        assertThat(owner.get("/api/v2/tracks/" + diary.ids().get("track")).expect(200).text())
                .contains("\"Mine\"");
        assertThat(owner.get("/api/v2/playlists/" + diary.ids().get("playlist")).text())
                .contains("\"Mine alone\"");
    }
}
