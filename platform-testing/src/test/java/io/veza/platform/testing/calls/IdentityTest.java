package io.veza.platform.testing.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.kernel.Role;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.AccountServiceGrpc.AccountServiceBlockingStub;
import io.veza.proto.user.v1.GetMeRequest;
import io.veza.proto.user.v1.GetPeopleRequest;
import io.veza.proto.user.v1.UpdateProfileRequest;
import io.veza.proto.user.v1.User;
import java.time.Duration;
import java.util.List;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdentityTest {

    private static final GetMeRequest ME = GetMeRequest.getDefaultInstance();

    @GrpcClient("user")
    AccountService accounts;

    @GrpcClient("user")
    AccountServiceBlockingStub blocking;

    @Test
    void aCallWithoutATokenIsRefused() {
        // When
        Refused refused = Refused.by(() -> blocking.getMe(ME));

        // Then
        assertThat(refused.status()).isEqualTo(Status.Code.UNAUTHENTICATED);
        assertThat(refused.reason()).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void anExpiredTokenSaysSo() {
        // Given
        String token =
                TestTokens.bearer(
                        7, claims -> claims.setExpirationTime(NumericDate.fromSeconds(1)));

        // When
        Refused refused = Refused.by(() -> Bearer.attach(blocking, token).getMe(ME));

        // Then
        assertThat(refused.reason()).isEqualTo("TOKEN_EXPIRED");
    }

    @Test
    void aBadTokenIsRefusedEvenWhereNoneIsNeeded() {
        // When
        Refused refused =
                Refused.by(() ->
                        Bearer.attach(blocking, "forged")
                                .getPeople(GetPeopleRequest.getDefaultInstance()));

        // Then
        assertThat(refused.reason()).isEqualTo("TOKEN_INVALID");
    }

    @Test
    void adminMethodsAreForAdmins() {
        // Given
        GetPeopleRequest request = GetPeopleRequest.getDefaultInstance();
        String admin = TestTokens.bearer(1, 1, Role.SUPER_ADMIN);

        // When
        Refused user =
                Refused.by(() -> Bearer.attach(blocking, TestTokens.bearer(2)).getPeople(request));

        // Then
        assertThat(user.status()).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(user.reason()).isEqualTo("FORBIDDEN");
        assertThat(Bearer.attach(blocking, admin).getPeople(request)).isNotNull();
    }

    @Test
    void manyCallersAtOnceAreNeverMixedUp() {
        // Given
        List<AccountService> callers =
                java.util.stream.LongStream.rangeClosed(1, 200)
                        .mapToObj(user -> Bearer.attach(accounts, TestTokens.bearer(user)))
                        .toList();

        // When
        List<User> answers =
                Multi.createFrom()
                        .range(0, 1000)
                        .onItem()
                        .transformToUni(call -> callers.get(call % 200).getMe(ME))
                        .merge(200)
                        .collect()
                        .asList()
                        .await()
                        .atMost(Duration.ofSeconds(60));

        // Then
        assertThat(answers).hasSize(1000);
        assertThat(answers)
                .allSatisfy(user -> assertThat(user.getHandle()).isEqualTo("" + user.getId()));
        assertThat(answers)
                .extracting(User::getId)
                .containsAll(java.util.stream.LongStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    void callsToPeersCarryTheTokenAndTheTrace() {
        // When
        User seenByPeer =
                Bearer.attach(blocking, TestTokens.bearer(42))
                        .updateProfile(UpdateProfileRequest.getDefaultInstance());

        // Then
        assertThat(seenByPeer.getId()).isEqualTo(42);
        assertThat(seenByPeer.getBio()).hasSize(32).isEqualTo(seenByPeer.getDisplayName());
        assertThat(seenByPeer.getBio()).isNotEqualTo("0".repeat(32));
    }
}
