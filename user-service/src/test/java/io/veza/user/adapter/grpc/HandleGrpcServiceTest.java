package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.user.v1.ChangeHandleRequest;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.HandleService;
import io.veza.proto.user.v1.User;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandleGrpcServiceTest extends GrpcContract {

    @GrpcClient("user")
    HandleService handles;

    @Test
    void theOldHandleLeadsToItsOwnerAndIsNobodyElses() {
        // Given
        User user = register();
        String fresh = "fresh-" + user.getHandle();
        HandleService mine = Bearer.attach(handles, logIn(user).getAccessToken());

        // When
        User changed = answer(mine.changeHandle(to(fresh)));

        // Then
        assertThat(changed.getHandle()).isEqualTo(fresh);
        assertThat(answer(accounts.getProfile(profile(user.getHandle()))).getHandle())
                .isEqualTo(fresh);
        var squatter = accounts.register(somebody().setHandle(user.getHandle()).build());
        assertThat(refusal(squatter)).isEqualTo("HANDLE_TAKEN");
        assertThat(logIn(fresh).getUser().getId()).isEqualTo(user.getId());
        assertThat(refusal(sessions.logIn(credentials(user.getHandle(), "whatever"))))
                .isEqualTo("BAD_CREDENTIALS");
    }

    @Test
    void aHandleIsTakenBackAndChangesTwiceAtMost() {
        // Given
        User user = register();
        User other = register();
        HandleService mine = Bearer.attach(handles, logIn(user).getAccessToken());
        assertThat(refusal(mine.changeHandle(to(other.getHandle())))).isEqualTo("HANDLE_TAKEN");
        answer(mine.changeHandle(to("once-" + user.getHandle())));

        // When
        User back = answer(mine.changeHandle(to(user.getHandle())));

        // Then
        assertThat(back.getHandle()).isEqualTo(user.getHandle());
        assertThat(refusal(mine.changeHandle(to("thrice-" + user.getHandle()))))
                .isEqualTo("HANDLE_CHANGED_LATELY");
    }

    private static ChangeHandleRequest to(String handle) {
        return ChangeHandleRequest.newBuilder().setHandle(handle).build();
    }

    private static GetProfileRequest profile(String handle) {
        return GetProfileRequest.newBuilder().setHandle(handle).build();
    }
}
