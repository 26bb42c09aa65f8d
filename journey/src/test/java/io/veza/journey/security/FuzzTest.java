package io.veza.journey.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Service;
import io.veza.journey.suite.Suite;
import io.veza.platform.testing.Proves;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Nonsense, said to every operation of the document: each is answered with a reason, and nothing
 * breaks. The long form, by schemathesis, is {@code make fuzz}.
 */
class FuzzTest {

    private static final long SEED = 20_261_129;
    private static final List<String> INTERNAL =
            List.of(
                    "Exception",
                    "io.veza",
                    "java.",
                    "SELECT ",
                    "insert into",
                    "\tat ",
                    "Caused by");

    private static final List<Object> NONSENSE =
            List.of(
                    "' OR 1=1; --",
                    "\u0000",
                    "\ud800",
                    "a\r\nSet-Cookie: x=y",
                    "x".repeat(100_000),
                    "${jndi:ldap://x}",
                    "../../etc/passwd",
                    -1,
                    9_999_999_999_999L,
                    1e308,
                    true,
                    new JsonArray().add(new JsonArray()),
                    new JsonObject().put("a", new JsonObject()));

    /** These would end what the others need. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "POST /api/v2/admin/load-users",
                    "POST /api/v2/admin/search-index/rebuild",
                    "POST /api/v2/admin/replays",
                    "DELETE /api/v2/sessions",
                    "POST /api/v2/auth/logout");

    private final Suite suite = Suite.running();
    private final Random chance = new Random(SEED);
    private final SoftAssertions all = new SoftAssertions();

    @Test
    @Proves({
        "OWASP API8:2023",
        "OWASP API10:2023",
        "ASVS 1.2.4",
        "ASVS 2.2.2",
        "ASVS 15.3.5",
        "ASVS 16.5.1"
    })
    void nonsenseIsAnsweredWithAReason() {
        Map<Service, Integer> before = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            before.put(service, suite.log(service).length());
        }
        Client somebody = suite.unhurried();
        Client admin = Client.logIn(suite.gateway(), Suite.ADMIN, Suite.PASSWORD);

        for (Operation operation : Operation.of(suite.gateway())) {
            if (!LEFT_OUT.contains(operation.toString()) && !operation.isEndless()) {
                Client who = operation.isAdmins() ? admin : somebody;
                places(operation, who);
                bodies(operation, who);
            }
        }

        all.assertAll();
        for (Service service : Service.values()) {
            assertThat(suite.log(service).substring(before.getOrDefault(service, 0)))
                    .doesNotContain("INTERNAL_ERROR", "NullPointerException");
        }
    }

    /** In the path and behind it. */
    private void places(Operation operation, Client who) {
        for (String bad :
                List.of("0", "-1", "99999999999999999999", "'--", "%00", "%2e%2e%2f", "x")) {
            String path = operation.path().replaceAll("\\{[a-z]+}", bad);
            StringBuilder query = new StringBuilder("?");
            for (JsonObject parameter : operation.parameters()) {
                if ("query".equals(parameter.getString("in"))) {
                    query.append(parameter.getString("name"))
                            .append('=')
                            .append(nonsense())
                            .append('&');
                }
            }
            check(operation, operation.call(who, path + query, operation.example().encode()));
        }
    }

    private void bodies(Operation operation, Client who) {
        if (operation.body().isEmpty()) {
            return;
        }
        String path = operation.at(java.util.Map.of());
        for (String field : operation.example().fieldNames()) {
            Object bad = NONSENSE.get(chance.nextInt(NONSENSE.size()));
            check(
                    operation,
                    operation.call(who, path, operation.example().put(field, bad).encode()));
            check(
                    operation,
                    operation.call(who, path, operation.example().putNull(field).encode()));
        }
        for (String json : List.of("[]", "null", "{", "\"\"", "{\"\":1}", "[".repeat(20_000))) {
            Answer answer = operation.call(who, path, json);
            check(operation, answer);
            all.assertThat(answer.status()).as("%s %.20s", operation, json).isBetween(400, 499);
        }
    }

    private String nonsense() {
        String bad = "" + NONSENSE.get(chance.nextInt(NONSENSE.size()));
        String brief = bad.substring(0, Math.min(bad.length(), 300));
        return URLEncoder.encode(brief, StandardCharsets.UTF_8);
    }

    private void check(Operation operation, Answer answer) {
        all.assertThat(answer.status()).as("%s: %s", operation, answer.text()).isLessThan(500);
        all.assertThat(answer.header("Set-Cookie").orElse("")).doesNotContain("x=y");
        if (answer.status() >= 400) {
            all.assertThat(answer.header("Content-Type").orElse(""))
                    .as("%s: %d %s", operation, answer.status(), answer.text())
                    .startsWith("application/problem+json");
            INTERNAL.forEach(word -> all.assertThat(answer.text()).doesNotContain(word));
        }
    }
}
