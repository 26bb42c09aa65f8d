package io.veza.platform.testing.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.NettyChannelBuilder;
import io.netty.handler.ssl.SslContextBuilder;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.veza.platform.grpc.ServiceToken;
import io.veza.platform.testing.Proves;
import io.veza.platform.testing.certificates.TestAuthority;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestServices;
import io.veza.proto.user.v1.AccountServiceGrpc;
import io.veza.proto.user.v1.AccountServiceGrpc.AccountServiceBlockingStub;
import io.veza.proto.user.v1.GetProfileRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Whoever has no certificate of the suite does not even get as far as a token. */
@QuarkusTest
@TestProfile(MutualTlsTest.Certified.class)
class MutualTlsTest {

    private static final GetProfileRequest ADA =
            GetProfileRequest.newBuilder().setHandle("ada").build();

    @GrpcClient("user")
    AccountServiceBlockingStub accounts;

    @ConfigProperty(name = "quarkus.grpc.server.test-port")
    int port;

    @ConfigProperty(name = "test.tls")
    Path home;

    /** As {@code SERVICE_TLS_DIR} does it, but sooner. */
    public static final class Certified implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(certificates());
            settings.put("quarkus.tls.peers.reload-period", "1s");
            settings.put("quarkus.grpc.server.plain-text", "false");
            settings.put("quarkus.grpc.server.ssl.client-auth", "required");
            settings.put("quarkus.grpc.server.ssl.protocols", "TLSv1.3");
            return settings;
        }

        /** A service's own, of a fresh authority, and a port for it. */
        static Map<String, String> certificates() {
            try {
                Path home = Files.createTempDirectory("veza-tls");
                Path own = home.resolve("own");
                TestAuthority.found(home.resolve("authority")).issue(own);
                return Map.of(
                        "test.tls", home.toString(),
                        "quarkus.grpc.server.test-port", "" + freePort(),
                        "quarkus.tls.peers.key-store.pem.own.cert", own + "/tls.crt",
                        "quarkus.tls.peers.key-store.pem.own.key", own + "/tls.key",
                        "quarkus.tls.peers.trust-store.pem.certs", own + "/ca.crt");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }
    }

    @Test
    @Proves("ASVS 12.3.5")
    void aServiceThatShowsItsCertificateIsServed() {
        assertThat(accounts.getProfile(ADA).getHandle()).isEqualTo("ada");
    }

    @Test
    void withoutACertificateNobodyIsServed() throws IOException {
        NettyChannelBuilder anonymous =
                channel().sslContext(trusting(home.resolve("own/ca.crt")).build());

        refuses(anonymous);
        refuses(channel().usePlaintext());
    }

    @Test
    void aCertificateOfAnotherAuthorityIsWorthNothing() throws IOException {
        Path theirs = home.resolve("stranger");
        TestAuthority.found(home.resolve("strangers")).issue(theirs);

        refuses(showing(theirs, home.resolve("own/ca.crt")));
    }

    @Test
    void certificatesAreReadAgainWithoutARestart() throws IOException {
        // Given: one that is good until now
        Path before = home.resolve("before");
        Files.createDirectories(before);
        Path authority = Files.copy(home.resolve("own/ca.crt"), before.resolve("ca.crt"));
        Files.copy(home.resolve("own/tls.crt"), before.resolve("tls.crt"));
        Files.copy(home.resolve("own/tls.key"), before.resolve("tls.key"));
        assertThat(isServed(showing(before, authority))).isTrue();

        // When
        TestAuthority next = TestAuthority.found(home.resolve("next"));
        next.issue(home.resolve("own"));
        Path after = home.resolve("after");
        next.issue(after);

        // Then
        Poll.until(
                Duration.ofSeconds(20),
                "the new authority is trusted",
                () -> isServed(showing(after, next.certificate())));
        refuses(showing(before, next.certificate()));
        refuses(showing(after, authority));
    }

    private NettyChannelBuilder channel() {
        return NettyChannelBuilder.forAddress("localhost", port);
    }

    private NettyChannelBuilder showing(Path certificate, Path trusted) {
        try {
            return channel()
                    .sslContext(
                            trusting(trusted)
                                    .keyManager(
                                            certificate.resolve("tls.crt").toFile(),
                                            certificate.resolve("tls.key").toFile())
                                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SslContextBuilder trusting(Path authority) {
        return GrpcSslContexts.forClient().trustManager(authority.toFile());
    }

    private static void refuses(NettyChannelBuilder builder) {
        assertThatExceptionOfType(StatusRuntimeException.class)
                .isThrownBy(() -> call(builder))
                .extracting(refusal -> refusal.getStatus().getCode())
                .isEqualTo(Status.Code.UNAVAILABLE);
    }

    private static boolean isServed(NettyChannelBuilder builder) {
        try {
            return call(builder).equals("ada");
        } catch (StatusRuntimeException refused) {
            return false;
        }
    }

    private static String call(NettyChannelBuilder builder) {
        ManagedChannel channel = builder.build();
        try {
            AccountServiceBlockingStub stub =
                    AccountServiceGrpc.newBlockingStub(channel)
                            .withDeadlineAfter(20, TimeUnit.SECONDS);
            return ServiceToken.attach(stub, TestServices.token("gateway", "user"))
                    .getProfile(ADA)
                    .getHandle();
        } finally {
            channel.shutdownNow();
        }
    }
}
