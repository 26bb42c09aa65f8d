package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.user.v1.DeactivateRequest;
import io.veza.proto.user.v1.DeactivationService;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.User;
import io.veza.user.fake.People;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeactivationGrpcServiceTest extends GrpcContract {

    @GrpcClient("user")
    DeactivationService deactivations;

    @Test
    void whoLeavesIsHiddenUntilTheyComeBack() {
        // Given
        User user = register();
        Tokens tokens = logIn(user);
        DeactivationService mine = Bearer.attach(deactivations, tokens.getAccessToken());
        GetProfileRequest profile =
                GetProfileRequest.newBuilder().setHandle(user.getHandle()).build();
        assertThat(refusal(mine.deactivate(with("a guess, no more")))).isEqualTo("PASSWORD_WRONG");

        // When
        answer(mine.deactivate(with(People.PASSWORD)));

        // Then
        assertThat(refusal(accounts.getProfile(profile))).isEqualTo("USER_NOT_FOUND");
        assertThat(refusal(sessions.refresh(refreshRequest(tokens.getRefreshToken()))))
                .isEqualTo("REFRESH_TOKEN_INVALID");
        logIn(user);
        assertThat(answer(accounts.getProfile(profile)).getId()).isEqualTo(user.getId());
    }

    private static DeactivateRequest with(String password) {
        return DeactivateRequest.newBuilder().setPassword(password).build();
    }
}
