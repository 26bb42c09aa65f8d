package io.veza.platform.testing.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.grpc.ServiceToken;
import io.veza.platform.testing.Proves;
import io.veza.platform.testing.tokens.TestServices;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.user.v1.AccountServiceGrpc.AccountServiceBlockingStub;
import io.veza.proto.user.v1.GetMeRequest;
import io.veza.proto.user.v1.GetPeopleRequest;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

/** An RPC is served to the services that it names, whoever the person is. */
@QuarkusTest
class CallingServiceTest {

    private static final GetMeRequest ME = GetMeRequest.getDefaultInstance();

    @GrpcClient("user")
    AccountServiceBlockingStub accounts;

    @Test
    void theGatewayMayAskForThePersonWhoCalls() {
        assertThat(as(TestServices.token("gateway", "user")).getMe(ME).getId()).isEqualTo(7);
    }

    @Test
    @Proves("ASVS 13.2.2")
    void aServiceThatTheRpcDoesNotNameIsRefused() {
        // When
        Refused refused = refusal(TestServices.token("chat", "user"));

        // Then
        assertThat(refused.status()).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(refused.reason()).isEqualTo("SERVICE_REFUSED");
    }

    @Test
    void itIsServedWhereTheRpcNamesIt() {
        // Given: then the person's own rule decides
        AccountServiceBlockingStub chat = as(TestServices.token("chat", "user"));

        // When
        Refused refused = Refused.by(() -> chat.getPeople(GetPeopleRequest.getDefaultInstance()));

        // Then
        assertThat(refused.reason()).isEqualTo("FORBIDDEN");
    }

    @Test
    void aTokenForAnotherServiceIsNotPassedOn() {
        assertThat(refusal(TestServices.token("gateway", "chat")).reason())
                .isEqualTo("SERVICE_UNPROVEN");
    }

    @Test
    void aTokenThatHasEndedProvesNothing() {
        String old =
                TestServices.token(
                        "gateway",
                        "user",
                        claims -> claims.setExpirationTime(NumericDate.fromSeconds(1)));

        assertThat(refusal(old).reason()).isEqualTo("SERVICE_UNPROVEN");
    }

    @Test
    @Proves("ASVS 13.2.1")
    void aNameIsNotProvenByAnothersKey() {
        String forged = TestServices.token("chat", "user", claims -> claims.setIssuer("gateway"));

        assertThat(refusal(forged).status()).isEqualTo(Status.Code.UNAUTHENTICATED);
    }

    @Test
    void aPersonsTokenIsNoServices() {
        assertThat(refusal(TestTokens.bearer(7)).reason()).isEqualTo("SERVICE_UNPROVEN");
    }

    private Refused refusal(String service) {
        return Refused.by(() -> as(service).getMe(ME));
    }

    private AccountServiceBlockingStub as(String service) {
        return ServiceToken.attach(Bearer.attach(accounts, TestTokens.bearer(7)), service);
    }
}
