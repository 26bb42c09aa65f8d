package io.veza.gateway.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.testing.certificates.TestAuthority;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.chat.v1.CreateRoomRequest;
import io.veza.proto.chat.v1.Room;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A gateway with a certificate of its own speaks whichever version ALPN has agreed on. */
@QuarkusTest
@TestProfile(HttpsTest.Certified.class)
class HttpsTest extends GatewayTest {

    @TestHTTPResource(tls = true)
    URI site;

    @ConfigProperty(name = "quarkus.tls.edge.key-store.pem.own.cert")
    Path certificate;

    /** As {@code GATEWAY_TLS_DIR} does it. */
    public static final class Certified implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path home = Files.createTempDirectory("veza-edge");
                Path own = home.resolve("own");
                TestAuthority.found(home.resolve("authority")).issue(own);
                return Map.of(
                        "quarkus.tls.edge.key-store.pem.own.cert",
                        own + "/tls.crt",
                        "quarkus.tls.edge.key-store.pem.own.key",
                        own + "/tls.key",
                        "quarkus.http.tls-configuration-name",
                        "edge",
                        "quarkus.http.test-ssl-port",
                        "0");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void theVersionIsAgreedOnByAlpn(Version version) throws Exception {
        // Given
        services.on(
                "RoomService/CreateRoom",
                (CreateRoomRequest request) ->
                        Room.newBuilder().setName(request.getName()).build());
        HttpRequest create =
                HttpRequest.newBuilder(site.resolve("/api/v2/rooms"))
                        .header("Authorization", "Bearer " + TestTokens.bearer(ada))
                        .header("Content-Type", "application/json")
                        .timeout(Duration.ofSeconds(30))
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"name\":\"Garage\",\"visibility\":\"PUBLIC\"}"))
                        .build();

        // When
        try (HttpClient client =
                HttpClient.newBuilder().version(version).sslContext(trusting()).build()) {
            HttpResponse<String> answer = client.send(create, BodyHandlers.ofString());

            // Then
            assertThat(answer.version()).isEqualTo(version);
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.body()).contains("\"name\":\"Garage\"");
            assertThat(answer.sslSession()).isPresent();
        }
    }

    /** Left out where there is no curl that speaks HTTP/2. */
    @ParameterizedTest
    @CsvSource({"--http2, 2", "--http1.1, 1.1"})
    void curlAgreesAsWell(String asked, String spoken) throws Exception {
        Assumptions.assumeTrue(run("curl", "--version").contains("HTTP2"));

        String answer =
                run(
                        "curl",
                        "--silent",
                        "--show-error",
                        asked,
                        "--max-time",
                        "30",
                        "--cacert",
                        certificate.resolveSibling("ca.crt").toString(),
                        "--write-out",
                        " spoke %{http_version}",
                        site.resolve("/api/v2/status").toString());

        assertThat(answer).endsWith(" spoke " + spoken).contains("\"services\"");
    }

    /** What it says; nothing where there is no such program. */
    private static String run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            process.waitFor();
            return said;
        } catch (IOException e) {
            return "";
        }
    }

    private SSLContext trusting() throws Exception {
        KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
        known.load(null);
        try (InputStream file = Files.newInputStream(certificate.resolveSibling("ca.crt"))) {
            known.setCertificateEntry(
                    "house", CertificateFactory.getInstance("X.509").generateCertificate(file));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
