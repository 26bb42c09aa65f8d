package io.veza.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractConfigSourceTest {

    @Test
    void aDatabaseAddressServesBothDrivers() {
        // Given
        Map<String, String> environment =
                Map.of("DATABASE_URL", "postgresql://veza:p%40ss+1@db:6432/veza_user?ssl=true");

        // When
        ContractConfigSource source = new ContractConfigSource(environment);

        // Then
        assertThat(source.getProperties())
                .containsEntry("quarkus.datasource.username", "veza")
                .containsEntry("quarkus.datasource.password", "p@ss+1")
                .containsEntry(
                        "quarkus.datasource.reactive.url",
                        "postgresql://db:6432/veza_user?ssl=true")
                .containsEntry(
                        "quarkus.datasource.jdbc.url",
                        "jdbc:postgresql://db:6432/veza_user?ssl=true");
    }

    @Test
    void aWrongDatabaseAddressIsNotRepeated() {
        Map<String, String> environment = Map.of("DATABASE_URL", "postgresql://secret@db/veza");

        assertThatThrownBy(() -> new ContractConfigSource(environment))
                .hasMessageContaining("DATABASE_URL")
                .hasMessageNotContaining("secret");
    }

    @Test
    void theOffsetShiftsEveryPort() {
        // When
        ContractConfigSource source = new ContractConfigSource(Map.of("VEZA_PORT_OFFSET", "100"));

        // Then
        assertThat(source.getProperties())
                .containsEntry("veza.ports.gateway.http", "8180")
                .containsEntry("veza.ports.user.grpc", "8201")
                .containsEntry("veza.ports.stream.management", "9103")
                .containsEntry("quarkus.grpc.clients.chat.port", "8202")
                .containsEntry("quarkus.redis.hosts", "redis://localhost:16479")
                .containsEntry("veza.nats.url", "nats://localhost:14322")
                .containsEntry("veza.stream-media-url", "http://localhost:8213")
                .containsEntry("veza.public-url", "http://localhost:8180");
    }

    @Test
    void mediaIsKeptInABucketWhereThereIsOne() {
        // When
        ContractConfigSource source =
                new ContractConfigSource(
                        Map.of(
                                "S3_ENDPOINT", "http://minio:9000",
                                "S3_BUCKET", "veza",
                                "S3_ACCESS_KEY", "a",
                                "S3_SECRET_KEY", "b"));
        // Then
        assertThat(source.getProperties())
                .containsEntry("veza.media.s3.endpoint", "http://minio:9000")
                .containsEntry("veza.media.s3.bucket", "veza")
                .containsEntry("veza.media.s3.access-key", "a")
                .containsEntry("veza.media.s3.secret-key", "b");
        assertThat(new ContractConfigSource(Map.of()).getPropertyNames())
                .noneMatch(name -> name.startsWith("veza.media.s3"));
    }

    @Test
    void peersLiveWhereTheEnvironmentSays() {
        ContractConfigSource source =
                new ContractConfigSource(Map.of("USER_SERVICE", "user.veza.svc:8101"));

        assertThat(source.getValue("quarkus.grpc.clients.user.host")).isEqualTo("user.veza.svc");
        assertThat(source.getValue("quarkus.grpc.clients.user.port")).isEqualTo("8101");
    }

    @Test
    void servicesShowCertificatesWhereThereAreSome() {
        String bucket = "quarkus.tls.peers.";

        assertThat(
                        new ContractConfigSource(Map.of("SERVICE_TLS_DIR", "/etc/veza/tls"))
                                .getProperties())
                .containsEntry(bucket + "key-store.pem.own.cert", "/etc/veza/tls/tls.crt")
                .containsEntry(bucket + "key-store.pem.own.key", "/etc/veza/tls/tls.key")
                .containsEntry(bucket + "trust-store.pem.certs", "/etc/veza/tls/ca.crt")
                .containsEntry("quarkus.grpc.server.plain-text", "false")
                .containsEntry("quarkus.grpc.server.ssl.client-auth", "required");
        assertThat(new ContractConfigSource(Map.of()).getPropertyNames())
                .noneMatch(name -> name.startsWith(bucket));
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "use"})
    void whileServicesChangeOverCallsInTheClearAreServed(String mode) {
        assertThat(
                        new ContractConfigSource(
                                        Map.of("SERVICE_TLS_DIR", "/tls", "SERVICE_TLS", mode))
                                .getProperties())
                .containsEntry("veza.service.tls", mode)
                .containsKey("quarkus.tls.peers.key-store.pem.own.cert")
                .doesNotContainKey("quarkus.grpc.server.plain-text");
    }

    @Test
    void theEdgeMayHaveACertificateOfItsOwn() {
        assertThat(
                        new ContractConfigSource(
                                        Map.of(
                                                "GATEWAY_TLS_DIR",
                                                "/edge",
                                                "VEZA_PORT_OFFSET",
                                                "100"))
                                .getProperties())
                .containsEntry("quarkus.tls.edge.key-store.pem.own.cert", "/edge/tls.crt")
                .containsEntry("quarkus.tls.edge.key-store.pem.own.key", "/edge/tls.key")
                .containsEntry("quarkus.http.tls-configuration-name", "edge")
                .containsEntry("quarkus.http.ssl-port", "8543");
    }

    @Test
    void productionIsTheDefault() {
        assertThat(new ContractConfigSource(Map.of()).getValue("veza.development"))
                .isEqualTo("false");
        assertThat(
                        new ContractConfigSource(Map.of("VEZA_PROFILE", "development"))
                                .getValue("veza.development"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({"production,,require", "development,,accept", "development,require,require"})
    void onlyADevelopersMachineTakesCallsByHand(
            String profile, @Nullable String tokens, String expected) {
        Map<String, String> environment = new HashMap<>(Map.of("VEZA_PROFILE", profile));
        environment.put("SERVICE_TOKENS", tokens);

        assertThat(new ContractConfigSource(environment).getValue("veza.service.tokens"))
                .isEqualTo(expected);
    }

    @Test
    void anEmptyVariableIsAbsent() {
        ContractConfigSource source =
                new ContractConfigSource(Map.of("DATABASE_URL", " ", "ENCRYPTION_KEY", ""));

        assertThat(source.getPropertyNames())
                .doesNotContain("quarkus.datasource.username", "veza.encryption-key");
    }

    @Test
    void logsAreJsonWhenAsked() {
        ContractConfigSource source = new ContractConfigSource(Map.of("LOG_FORMAT", "json"));

        assertThat(source.getValue("quarkus.log.console.json.enabled")).isEqualTo("true");
    }

    @Test
    void itStandsBelowSystemProperties() {
        assertThat(new ContractConfigSource(Map.of()).getOrdinal()).isEqualTo(275);
    }
}
