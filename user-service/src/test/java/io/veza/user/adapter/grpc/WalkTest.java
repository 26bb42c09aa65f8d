package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.LogInRequest;
import io.veza.proto.user.v1.RegisterRequest;
import io.veza.proto.user.v1.SessionService;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.User;
import io.veza.user.fake.People;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class WalkTest {

    @GrpcClient("user")
    AccountService accounts;

    @GrpcClient("user")
    SessionService sessions;

    @Test
    void walk() {
        User user =
                answer(
                                accounts.register(
                                        RegisterRequest.newBuilder()
                                                .setHandle("walker")
                                                .setEmail("walker@example.org")
                                                .setPassword(People.PASSWORD)
                                                .build()))
                        .getUser();
        Tokens tokens =
                answer(
                        sessions.logIn(
                                LogInRequest.newBuilder()
                                        .setLogin("walker")
                                        .setPassword(People.PASSWORD)
                                        .build()));
        assertThat(tokens.getUser()).isEqualTo(user);
    }
}
