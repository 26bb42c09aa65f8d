package io.veza.platform.testing.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.stub.ClientCalls;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.user.v1.AccountServiceGrpc.AccountServiceBlockingStub;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.Profile;
import io.veza.proto.user.v1.RegisterRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FailureTest {

    @GrpcClient("user")
    AccountServiceBlockingStub accounts;

    @GrpcClient("user")
    Channel channel;

    @ParameterizedTest
    @ValueSource(strings = {"defect", "late-defect", "leak"})
    void aDefectTellsNothingInternal(String kind) {
        // When
        Refused refused = Refused.by(() -> profile(kind));

        // Then
        assertThat(refused.status()).isEqualTo(Status.Code.INTERNAL);
        assertThat(refused.reason()).isEqualTo("INTERNAL");
        assertThat(refused.everything())
                .doesNotContain("secret", "Secret", "Exception", "jdbc", "io.veza.p");
    }

    @Test
    void aRefusalKeepsItsReasonAndItsRetryTime() {
        // When
        Refused refused = Refused.by(() -> profile("refusal"));

        // Then
        assertThat(refused.status()).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
        assertThat(refused.reason()).isEqualTo("RATE_LIMITED");
        assertThat(refused.retryMillis()).isEqualTo(1500);
    }

    @Test
    void theClientNamesEveryBadField() {
        // Given
        RegisterRequest request =
                RegisterRequest.newBuilder()
                        .setHandle("a")
                        .setEmail("a@example.org")
                        .setPassword("correct horse battery")
                        .setDisplayName("x".repeat(51))
                        .build();

        // When
        Refused refused = Refused.by(() -> accounts.register(request));

        // Then
        assertThat(refused.status()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(refused.reason()).isEqualTo("INVALID_REQUEST");
        assertThat(refused.fields()).containsExactly("handle", "displayName");
        assertThat(ProbeAccounts.CALLS).doesNotContainKey("a");
    }

    @Test
    void theServerChecksForItself() {
        // Given
        byte[] noHandle = {};

        // When
        Refused refused = Refused.by(() -> raw(noHandle));

        // Then
        assertThat(refused.reason()).isEqualTo("INVALID_REQUEST");
        assertThat(refused.fields()).containsExactly("handle");
    }

    @Test
    void brokenUtf8TellsNothingInternal() {
        // Given
        byte[] broken = {0x0A, 2, (byte) 0xC3, 0x28};

        // When
        Refused refused = Refused.by(() -> raw(broken));

        // Then
        assertThat(refused.status()).isEqualTo(Status.Code.UNKNOWN);
        assertThat(refused.everything()).doesNotContain("Exception", "protobuf", "io.");
    }

    @Test
    void anOversizedMessageIsRefused() {
        // Given
        byte[] huge = new byte[2 << 20];

        // When
        Refused refused = Refused.by(() -> raw(huge));

        // Then
        assertThat(refused.status()).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
        assertThat(refused.everything()).doesNotContain("Exception", "io.veza.p");
    }

    @Test
    void aDeadlineEndsTheCallOnBothSides() {
        // Given
        int before = ProbeAccounts.CANCELLED.get();

        // When
        Refused refused =
                Refused.by(() ->
                        accounts.withDeadlineAfter(2, TimeUnit.SECONDS)
                                .getProfile(request("never")));

        // Then
        assertThat(refused.status()).isEqualTo(Status.Code.DEADLINE_EXCEEDED);
        Poll.until(
                Duration.ofSeconds(30),
                "the server hears of it",
                () -> ProbeAccounts.CANCELLED.get() > before);
    }

    @Test
    void whatIsIdempotentIsTriedAgain() {
        // When
        Profile profile = profile("flaky");

        // Then
        assertThat(profile.getId()).isEqualTo(3);
    }

    @Test
    void whatIsNotIdempotentIsTriedOnce() {
        // Given
        int before = ProbeAccounts.calls("flaky-register");
        RegisterRequest request =
                RegisterRequest.newBuilder()
                        .setHandle("flaky-register")
                        .setEmail("a@example.org")
                        .setPassword("correct horse battery")
                        .build();

        // When
        Refused refused = Refused.by(() -> accounts.register(request));

        // Then
        assertThat(refused.status()).isEqualTo(Status.Code.UNAVAILABLE);
        assertThat(ProbeAccounts.calls("flaky-register") - before).isEqualTo(1);
    }

    private Profile profile(String handle) {
        return accounts.getProfile(request(handle));
    }

    private static GetProfileRequest request(String handle) {
        return GetProfileRequest.newBuilder().setHandle(handle).build();
    }

    private byte[] raw(byte[] request) {
        MethodDescriptor<byte[], byte[]> method =
                MethodDescriptor.newBuilder(new Bytes(), new Bytes())
                        .setType(MethodDescriptor.MethodType.UNARY)
                        .setFullMethodName("veza.user.v1.AccountService/GetProfile")
                        .build();
        return ClientCalls.blockingUnaryCall(channel, method, CallOptions.DEFAULT, request);
    }

    private static final class Bytes implements MethodDescriptor.Marshaller<byte[]> {

        @Override
        public InputStream stream(byte[] value) {
            return new ByteArrayInputStream(value);
        }

        @Override
        public byte[] parse(InputStream stream) {
            try {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
