package io.veza.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule, seen red: one change of a good document breaks exactly that rule. */
class RulesCanFailTest {

    private static final String GOOD = Chart.render(Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "runAsNonRoot: true | runAsNonRoot: false | runs as non-root",
                "runAsUser: 10001 | runAsUser: 0 | has a numeric uid",
                "type: RuntimeDefault | type: Unconfined | has seccomp RuntimeDefault",
                "automountServiceAccountToken: false | automountServiceAccountToken: true"
                        + " | mounts no account token",
                "topologySpreadConstraints: | imagePullSecrets: [] #| spreads over nodes",
                "readOnlyRootFilesystem: true | readOnlyRootFilesystem: false"
                        + " | has a read-only root",
                "allowPrivilegeEscalation: false | allowPrivilegeEscalation: true"
                        + " | gains no privileges",
                "drop: [ALL] | drop: [NET_RAW] | drops all capabilities",
                "drop: [ALL] | drop: [ALL], add: [SYS_ADMIN] | drops all capabilities",
                "readOnlyRootFilesystem: true | readOnlyRootFilesystem: true, privileged: true"
                        + " | is not privileged",
                "startupProbe: | x-probe: | has three probes",
                "memory: 384Mi | storage: 384Mi | has resources",
                "/user:0.1.0 | /user:latest | has a pinned image",
                "/user:0.1.0 | /user | has a pinned image",
                "name: HEAP_PERCENT | name: SOME_PASSWORD | has no secret in its definition",
                "policyTypes: [Ingress, Egress] | policyTypes: [Ingress]"
                        + " | veza-user is denied by default",
                "containerPort: 8101 | containerPort: 8109 | the ports are the contract's",
                "LOG_FORMAT: | DATABASE_URL: | no secret is configuration",
                "http://veza-stream:8113 | http://me:pass@veza-stream:8113"
                        + " | no secret is configuration",
            })
    void aBrokenRuleIsNamed(String found, String replacement, String rule) throws IOException {
        // Given
        assertThat(GOOD).contains(found);
        String bad = broken(found, replacement);
        // When
        List<HasMetadata> resources = StrictYaml.read(bad);
        // Then
        assertThat(brokenRules(resources)).contains(rule);
    }

    /**
     * Block style takes no neighbour after a comma, and a renamed probe would be an unknown field.
     */
    private static String broken(String found, String replacement) {
        if (replacement.startsWith("x-probe")) {
            return GOOD.replaceAll("(?m)^ +startupProbe:\\n(?: {12}.*\\n)+", "");
        }
        if (replacement.startsWith("imagePullSecrets")) {
            return GOOD.replaceAll("(?m)^ +topologySpreadConstraints:\\n(?: {8,}.*\\n)+", "");
        }
        return GOOD.replace(found, replacement.replace(", privileged", "\n            privileged"));
    }

    @ParameterizedTest
    @CsvSource({
        "HorizontalPodAutoscaler, veza-user scales",
        "PodDisruptionBudget, veza-user has a disruption budget",
        "NetworkPolicy, veza-user has its network policy",
    })
    void aMissingDocumentIsNamed(String kind, String rule) throws IOException {
        // Given
        List<HasMetadata> resources = new ArrayList<>(StrictYaml.read(GOOD));
        // When
        resources.removeIf(resource -> resource.getKind().equals(kind));
        // Then
        assertThat(brokenRules(resources)).contains(rule);
    }

    @Test
    void aSecretAmongThemIsNamed() throws IOException {
        // When
        List<HasMetadata> resources =
                StrictYaml.read("{apiVersion: v1, kind: Secret, metadata: {name: a}}");
        // Then
        assertThat(brokenRules(resources)).contains("no secret is written down");
    }

    @Test
    void aMisspeltFieldIsRefused() {
        assertThatThrownBy(() -> StrictYaml.read(GOOD.replace("readinessProbe", "readynessProbe")))
                .hasMessageContaining("readynessProbe");
    }

    @Test
    void anUnknownKindIsRefused() {
        assertThatThrownBy(
                        () -> StrictYaml.read("{apiVersion: v9, kind: Pot, metadata: {name: a}}"))
                .hasMessageContaining("Pot");
    }

    private static List<String> brokenRules(List<HasMetadata> resources) {
        List<String> broken = new ArrayList<>(PodRules.broken(resources));
        broken.addAll(SuiteRules.broken(resources));
        return broken;
    }
}
