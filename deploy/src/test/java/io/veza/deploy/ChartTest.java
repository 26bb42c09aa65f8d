package io.veza.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.LintResult;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {

    private static final List<String> SECRETS =
            List.of(
                    "DATABASE_URL",
                    "REDIS_URL",
                    "NATS_URL",
                    "ENCRYPTION_KEY",
                    "SERVICE_KEY",
                    "SERVICE_KEYS");

    @Test
    void lintFindsNothing() {
        // When
        LintResult result = Chart.lint();
        // Then
        assertThat(result.isFailed()).as("%s", result.getMessages()).isFalse();
    }

    @Test
    void everyRuleHolds() throws IOException {
        // When
        List<HasMetadata> resources = StrictYaml.read(Chart.render(Map.of()));
        // Then
        assertThat(resources).hasSizeGreaterThan(20);
        assertThat(PodRules.broken(resources)).isEmpty();
        assertThat(SuiteRules.broken(resources)).isEmpty();
    }

    @Test
    void everySwitchRendersKnownFieldsOnly() throws IOException {
        // Given
        Map<String, Object> values = new HashMap<>();
        values.put("media.accessMode", "ReadWriteMany");
        values.put("media.storageClass", "nfs");
        values.put("media.s3.enabled", true);
        values.put("media.s3.bucket", "veza");
        values.put("media.s3.endpoint", "https://minio:9000");
        values.put("services.stream.replicas", 2);
        values.put("services.stream.autoscaling.enabled", true);
        values.put("ingress.mediaDirect", true);
        values.put("ingress.waf.enabled", true);
        values.put("serviceTls.enabled", true);
        values.put("serviceTls.mode", "accept");
        values.put("takeouts.storageClass", "nfs");
        values.put("vault.enabled", true);
        values.put("vault.address", "https://vault.vault:8200");
        values.put("image.pullSecrets[0].name", "registry");
        values.put("networkPolicy.extraEgress[0].ports[0].port", 4317);
        // When
        List<HasMetadata> resources = StrictYaml.read(Chart.render(values));
        // Then
        assertThat(PodRules.broken(resources)).isEmpty();
        assertThat(SuiteRules.broken(resources)).isEmpty();
    }

    @Test
    void allPodsOfUserServiceShareTheCopiesOfPeoplesData() throws IOException {
        // When
        List<HasMetadata> resources = StrictYaml.read(Chart.render(Map.of()));
        // Then
        assertThat(resources)
                .filteredOn(resource -> resource.getMetadata().getName().equals("veza-takeouts"))
                .singleElement(InstanceOfAssertFactories.type(PersistentVolumeClaim.class))
                .extracting(claim -> claim.getSpec().getAccessModes())
                .isEqualTo(List.of("ReadWriteMany"));
    }

    @Test
    void aVolumeForOneNodeIsForOnePod() {
        // When
        String rendered =
                Chart.render(
                        Map.of(
                                "takeouts.accessMode",
                                "ReadWriteOnce",
                                "services.user.replicas",
                                1,
                                "services.user.autoscaling.enabled",
                                false));
        // Then
        assertThat(rendered.split("type: Recreate", -1)).as("stream and user").hasSize(3);
    }

    @Test
    void givenSecretValuesBecomeSecretsOfTheirServiceOnly() throws IOException {
        // Given
        Map<String, Object> values = new HashMap<>();
        for (String service : SuiteRules.PORTS.keySet()) {
            for (String key : SECRETS) {
                values.put("secrets." + service + ".values." + key, service + "-value");
            }
        }
        // When
        List<HasMetadata> resources = StrictYaml.read(Chart.renderBare(values));
        // Then
        assertThat(resources)
                .filteredOn(resource -> resource.getKind().equals("Secret"))
                .extracting(resource -> resource.getMetadata().getName())
                .containsExactlyInAnyOrder("veza-gateway", "veza-user", "veza-chat", "veza-stream");
    }

    @Test
    void withVaultNoSecretIsNeededAndEachServiceReadsItsOwn() throws IOException {
        // Given
        Map<String, Object> values =
                Map.of(
                        "vault.enabled", true,
                        "vault.address", "https://vault.vault:8200",
                        "vault.authorityConfigMap", "vault-ca");
        // When
        String rendered = Chart.renderBare(values);
        // Then
        List<HasMetadata> resources = StrictYaml.read(rendered);
        assertThat(resources).noneMatch(resource -> resource.getKind().equals("Secret"));
        assertThat(PodRules.broken(resources)).isEmpty();
        assertThat(SuiteRules.broken(resources)).isEmpty();
        assertThat(rendered)
                .contains("{name: VAULT_SECRETS, value: \"secret/data/veza/user\"}")
                .contains("{name: VAULT_KUBERNETES_ROLE, value: veza-stream}")
                .contains("audience: vault")
                .contains("kubernetes.io/metadata.name: vault");
    }

    @Test
    void withABucketItsAddressIsConfigurationAndItsKeysAreNot() {
        // When
        String rendered =
                Chart.render(
                        Map.of(
                                "media.s3.enabled", true,
                                "media.s3.bucket", "music",
                                "media.s3.redirect", true));
        // Then
        assertThat(rendered)
                .contains("S3_BUCKET: \"music\"")
                .contains("VEZA_MEDIA_S3_REDIRECT: \"true\"")
                .contains("port: 9000")
                .doesNotContain("S3_SECRET_KEY", "S3_ACCESS_KEY");
        assertThat(Chart.render(Map.of())).doesNotContain("S3_BUCKET", "port: 9000");
    }

    @Test
    void withoutSecretsItDoesNotRender() {
        assertThatThrownBy(() -> Chart.renderBare(Map.of()))
                .hasMessageContaining("name an existingSecret or give values.");
    }

    @ParameterizedTest
    @CsvSource({
        "image.tag, latest, name a version",
        "services.stream.replicas, 2, needs media.accessMode ReadWriteMany",
        "takeouts.accessMode, ReadWriteOnce, services.user: more than one pod needs takeouts",
        "publicUrl, '', where people reach the suite",
        "vault.enabled, true, where Vault answers",
        "media.s3.enabled, true, where media is kept",
    })
    void refusesWhatCannotWork(String key, String value, String reason) {
        assertThatThrownBy(() -> Chart.render(Map.of(key, value))).hasMessageContaining(reason);
    }
}
