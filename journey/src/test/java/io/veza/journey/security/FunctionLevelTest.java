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

/** What only some may do is refused to everybody else, and nobody makes themselves one of them. */
class FunctionLevelTest {

    /** Of these a member of a room may do none, and neither see. */
    private static final Set<String> GOVERNS =
            Set.of(
                    "PATCH /api/v2/rooms/{room}",
                    "POST /api/v2/rooms/{room}/deletions",
                    "PUT /api/v2/rooms/{room}/guard",
                    "PUT /api/v2/rooms/{room}/members/{user}/nickname",
                    "PUT /api/v2/rooms/{room}/members/{user}/role",
                    "POST /api/v2/rooms/{room}/moderation",
                    "GET /api/v2/rooms/{room}/moderation",
                    "GET /api/v2/rooms/{room}/reports",
                    "POST /api/v2/rooms/{room}/exports",
                    "POST /api/v2/rooms/{room}/roles",
                    "PATCH /api/v2/rooms/{room}/roles/{role}",
                    "DELETE /api/v2/rooms/{room}/roles/{role}",
                    "GET /api/v2/rooms/{room}/rules",
                    "POST /api/v2/rooms/{room}/rules",
                    "PATCH /api/v2/rooms/{room}/safety",
                    "PATCH /api/v2/rooms/{room}/messages/{message}",
                    "DELETE /api/v2/rooms/{room}/messages/{message}",
                    "PUT /api/v2/rooms/{room}/pins/{message}");

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    @Test
    @Proves({"OWASP API5:2023", "ASVS 8.2.1"})
    void nothingOfTheAdminsIsForAnybodyElse() {
        // Given
        Client mallory = suite.unhurried();
        SoftAssertions all = new SoftAssertions();

        // When
        for (Operation operation : Operation.of(suite.gateway())) {
            if (operation.isAdmins()) {
                Answer answer = operation.call(mallory, Map.of());

                all.assertThat(answer.status())
                        .as("%s: %s", operation, answer.text())
                        .isEqualTo(403);
            }
        }

        // Then
        all.assertAll();
    }

    @Test
    @Proves({"OWASP API5:2023", "ASVS 8.2.1"})
    void aMemberGovernsNothing() {
        // Given
        Belongings house = Belongings.of(suite, "landlord", directory);
        house.owner()
                .patch(
                        "/api/v2/rooms/" + house.room(),
                        new JsonObject().put("visibility", "PUBLIC"))
                .expect(200);
        Client member = suite.unhurried();
        member.join(house.room());
        List<Operation> governs =
                Operation.of(suite.gateway()).stream()
                        .filter(operation -> GOVERNS.contains(operation.toString()))
                        .toList();
        SoftAssertions all = new SoftAssertions();

        // When
        for (Operation operation : governs) {
            Answer answer = operation.call(member, house.ids());

            all.assertThat(answer.status()).as("%s: %s", operation, answer.text()).isEqualTo(403);
        }

        // Then
        all.assertAll();
        assertThat(governs).as("none was renamed").hasSameSizeAs(GOVERNS);
    }

    @Test
    @Proves({"OWASP API3:2023", "ASVS 15.3.3", "ASVS 8.2.3"})
    void nobodyWritesWhatIsNotTheirsToWrite() {
        // Given
        Client mallory = suite.unhurried();
        JsonObject before = mallory.get("/api/v2/users/me").expect(200).json();

        // When
        for (String field :
                List.of("role", "roles", "id", "handle", "emailVerified", "badges", "createdAt")) {
            JsonObject body = new JsonObject().put("displayName", "M").put(field, "SUPER_ADMIN");
            Answer answer = mallory.patch("/api/v2/users/me", body);

            // Then
            assertThat(answer.status()).as("%s: %s", field, answer.text()).isEqualTo(400);
        }
        assertThat(mallory.get("/api/v2/users/me").json()).isEqualTo(before);
    }

    @Test
    @Proves({"OWASP API3:2023", "ASVS 15.3.1"})
    void nobodyReadsOfOthersWhatIsTheirs() {
        // Given
        Client owner = Client.register(suite.gateway(), "shy-owner");
        Client mallory = suite.unhurried();

        // When
        Answer profile = mallory.get("/api/v2/users/shy-owner");

        // Then
        assertThat(profile.expect(200).text())
                .doesNotContain("@example.org", "password", "email", "session", "lastSeen");
        assertThat(owner.get("/api/v2/users/me").text()).contains("shy-owner@example.org");
    }
}
