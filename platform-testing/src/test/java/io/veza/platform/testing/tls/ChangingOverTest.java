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
import io.veza.platform.testing.tokens.TestServices;
import io.veza.proto.user.v1.AccountServiceGrpc;
import io.veza.proto.user.v1.AccountServiceGrpc.AccountServiceBlockingStub;
import io.veza.proto.user.v1.GetProfileRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** While services change over to TLS, the one that has serves the others as well. */
@QuarkusTest
@TestProfile(ChangingOverTest.Using.class)
class ChangingOverTest {

    private static final GetProfileRequest ADA =
            GetProfileRequest.newBuilder().setHandle("ada").build();

    @GrpcClient("user")
    AccountServiceBlockingStub accounts;

    @ConfigProperty(name = "quarkus.grpc.server.test-port")
    int port;

    @ConfigProperty(name = "test.tls")
    Path home;

    /** As {@code SERVICE_TLS=use} does it. */
    public static final class Using implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(MutualTlsTest.Certified.certificates());
            settings.put("veza.service.tls", "use");
            return settings;
        }
    }

    @Test
    void itsOwnCallsGoOverTls() {
        assertThat(accounts.getProfile(ADA).getHandle()).isEqualTo("ada");
    }

    @Test
    void whoHasNotChangedYetIsServedInTheClear() {
        assertThat(call(channel().usePlaintext())).isEqualTo("ada");
    }

    @Test
    void whoHasChangedIsServedOverTls() throws IOException {
        Path own = home.resolve("own");

        assertThat(
                        call(
                                channel()
                                        .sslContext(
                                                trusting()
                                                        .keyManager(
                                                                own.resolve("tls.crt").toFile(),
                                                                own.resolve("tls.key").toFile())
                                                        .build())))
                .isEqualTo("ada");
    }

    @Test
    void overTlsNobodyIsServedWithoutACertificate() throws IOException {
        NettyChannelBuilder anonymous = channel().sslContext(trusting().build());

        assertThatExceptionOfType(StatusRuntimeException.class)
                .isThrownBy(() -> call(anonymous))
                .extracting(refusal -> refusal.getStatus().getCode())
                .isEqualTo(Status.Code.UNAVAILABLE);
    }

    private NettyChannelBuilder channel() {
        return NettyChannelBuilder.forAddress("localhost", port);
    }

    private SslContextBuilder trusting() {
        return GrpcSslContexts.forClient().trustManager(home.resolve("own/ca.crt").toFile());
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
