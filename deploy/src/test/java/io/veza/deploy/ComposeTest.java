package io.veza.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposeTest {

    private static final Path FILE = Path.of("compose.yaml");

    @Test
    void everyRuleHolds() throws IOException {
        // When
        List<String> broken = ComposeRules.broken(Files.readString(FILE));
        // Then
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image: redis:7.2-bookworm | image: redis | redis has a pinned image",
                "image: redis:7.2-bookworm | image: redis:latest | redis has a pinned image",
                "read_only: true | read_only: false | redis has a read-only root",
                "read_only: true | privileged: true | redis is not privileged",
                "cap_drop: [ALL] | cap_drop: [NET_RAW] | redis drops all capabilities",
                "no-new-privileges:true | label=disable | redis gains no privileges",
                "memory: 768M | devices: 768M | chat has a memory limit",
                "data: {internal: true} | data: {} | data is an internal network",
                "networks: [data] | ports: ['5432:5432'] | postgres publishes no port",
                "VEZA_REDIS_PASSWORD:-} | VEZA_REDIS_PASSWORD:-redis}"
                        + " | secrets has no default secret",
                "USER_SERVICE: user:8101 | USER_SERVICE: user:8100 | chat finds its peers",
            })
    void aBrokenRuleIsNamed(String found, String replacement, String rule) throws IOException {
        // Given
        String good = Files.readString(FILE);
        assertThat(good).contains(found);
        // When
        List<String> broken = ComposeRules.broken(good.replace(found, replacement));
        // Then
        assertThat(broken).contains(rule);
    }

    @Test
    void enginesForTheHostListenOnItsLoopbackOnly() throws IOException {
        // When
        Map<String, Map<String, Object>> services =
                ComposeRules.section(Files.readString(Path.of("compose.engines.yaml")), "services");
        // Then
        List<Object> ports = new ArrayList<>();
        services.values().forEach(service -> ports.addAll((List<?>) service.get("ports")));
        assertThat(ports)
                .hasSize(3)
                .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
    }

    @Test
    void prometheusScrapesEveryManagementPort() throws IOException {
        // Given
        String file = Files.readString(Path.of("prometheus/prometheus.yml"));
        // When
        Object jobs =
                new org.yaml.snakeyaml.Yaml().<Map<String, Object>>load(file).get("scrape_configs");
        // Then
        assertThat(jobs.toString())
                .contains("gateway:9000", "user:9001", "chat:9002", "stream:9003");
    }
}
