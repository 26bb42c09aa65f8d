package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.common.v1.Role;
import io.veza.proto.user.v1.CreateLoadUsersRequest;
import io.veza.proto.user.v1.GetMeRequest;
import io.veza.proto.user.v1.LoadUser;
import io.veza.proto.user.v1.LoadUserService;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.User;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LoadUserGrpcServiceTest extends GrpcContract {

    private static final CreateLoadUsersRequest TWO_HUNDRED =
            CreateLoadUsersRequest.newBuilder().setCount(200).build();

    @GrpcClient("user")
    LoadUserService loadUsers;

    private LoadUserService loadUsersOf(Tokens tokens) {
        return Bearer.attach(loadUsers, tokens.getAccessToken());
    }

    @Test
    void theAdminOfTheFirstStartMakesManyPeople() {
        // Given
        Tokens admin = logIn("root");

        // When
        List<LoadUser> made =
                answer(loadUsersOf(admin).createLoadUsers(TWO_HUNDRED).collect().asList());

        // Then
        LoadUser one = made.getLast();
        assertThat(admin.getUser().getRole()).isEqualTo(Role.SUPER_ADMIN);
        assertThat(made).hasSize(200).extracting(LoadUser::getUser).doesNotHaveDuplicates();
        assertThat(me(one).getId()).isEqualTo(one.getUser());
        assertThat(me(one).getHandle()).startsWith("load-");
    }

    @Test
    void nobodyElseMay() {
        // Given
        Tokens tokens = logIn(register());

        // When
        var call = loadUsersOf(tokens).createLoadUsers(TWO_HUNDRED).collect().asList();

        // Then
        assertThat(refusal(call)).isEqualTo("FORBIDDEN");
    }

    private User me(LoadUser loadUser) {
        return answer(
                Bearer.attach(accounts, loadUser.getToken())
                        .getMe(GetMeRequest.getDefaultInstance()));
    }
}
