package io.veza.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Alerts fire when they should, and rules and dashboard ask for figures there are. */
class PrometheusRulesTest {

    private static final Path RULES = Path.of("prometheus/chat.rules.yml");
    private static final Path DASHBOARD = Path.of("grafana/chat.json");
    private static final Pattern METRIC = Pattern.compile("\\bveza[_:]\\w+(:\\w+)?");

    /** Documented in docs/operations.md, or recorded by the rules themselves. */
    private static final Set<String> KNOWN =
            Set.of(
                    "veza:chat_messages:rate1m",
                    "veza:chat_deliveries:rate1m",
                    "veza:chat_send_seconds:p99",
                    "veza_chat_messages_total",
                    "veza_chat_edits_total",
                    "veza_chat_deletions_total",
                    "veza_chat_reactions_total",
                    "veza_chat_joins_total",
                    "veza_chat_leaves_total",
                    "veza_chat_refusals_total",
                    "veza_edge_deliveries_total",
                    "veza_chat_people",
                    "veza_chat_send_seconds_bucket",
                    "veza_chat_commit_seconds_count",
                    "veza_chat_commit_events_sum",
                    "veza_chat_commit_events_count",
                    "veza_events_oldest_age_seconds",
                    "veza_vault_open",
                    "veza_websocket_connections");

    @Test
    void nothingIsAskedForThatIsNotMeasured() throws IOException {
        // Given
        JsonNode groups = new ObjectMapper(new YAMLFactory()).readTree(RULES.toFile());
        JsonNode dashboard = new ObjectMapper().readTree(DASHBOARD.toFile());
        // When
        Set<String> asked = new TreeSet<>();
        groups.findValuesAsText("expr").forEach(expr -> asked.addAll(metrics(expr)));
        dashboard.findValuesAsText("expr").forEach(expr -> asked.addAll(metrics(expr)));
        // Then
        assertThat(asked).isNotEmpty().isSubsetOf(KNOWN);
    }

    @Test
    void everyAlertSaysHowBadItIsAndWhatToDo() throws IOException {
        // When
        List<JsonNode> alerts =
                new ObjectMapper(new YAMLFactory()).readTree(RULES.toFile()).findParents("alert");
        // Then
        assertThat(alerts)
                .isNotEmpty()
                .allSatisfy(alert -> {
                    assertThat(alert.at("/labels/severity").asText()).isIn("critical", "warning");
                    assertThat(alert.at("/annotations/summary").asText()).isNotBlank();
                    assertThat(alert.at("/annotations/description").asText()).isNotBlank();
                    assertThat(alert.path("for").asText()).isNotBlank();
                });
    }

    @Test
    void alertsFireWhenTheyShould() throws IOException, InterruptedException {
        // Given
        Assumptions.assumeTrue(onPath("promtool"), "promtool is not installed");
        // When
        Process test =
                new ProcessBuilder("promtool", "test", "rules", "chat.rules.test.yml")
                        .directory(RULES.getParent().toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(test.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        // Then
        assertThat(test.waitFor()).as(said).isZero();
    }

    private static List<String> metrics(String expression) {
        return METRIC.matcher(expression).results().map(match -> match.group()).toList();
    }

    private static boolean onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
