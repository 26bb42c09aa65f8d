package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Metadata;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.GrpcClientUtils;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.user.v1.EndOtherSessionsRequest;
import io.veza.proto.user.v1.EndSessionRequest;
import io.veza.proto.user.v1.GetMeRequest;
import io.veza.proto.user.v1.ListSessionsRequest;
import io.veza.proto.user.v1.OwnSessionService;
import io.veza.proto.user.v1.Session;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.User;
import io.veza.user.fake.People;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnSessionsTest extends GrpcContract {

    @GrpcClient("user")
    OwnSessionService ownSessions;

    private static final GetMeRequest ME = GetMeRequest.getDefaultInstance();
    private static final String FIREFOX =
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    @Test
    void oneSeesWhereOneIsSignedIn() {
        // Given
        User user = register();
        logIn(user);
        Tokens desk = logInWith(user, FIREFOX, "198.51.100.77");
        Tokens renewed = refresh(desk.getRefreshToken());

        // When
        List<Session> sessions = list(renewed);

        // Then
        assertThat(sessions).hasSize(2);
        Session here = sessions.getFirst();
        assertThat(here.getClient()).isEqualTo("Firefox");
        assertThat(here.getSystem()).isEqualTo("Linux");
        assertThat(here.getNetwork()).isEqualTo("198.51.100.0/24");
        assertThat(here.hasPlace()).isFalse();
        assertThat(here.getUsedAt().getSeconds())
                .isGreaterThanOrEqualTo(here.getStartedAt().getSeconds());
        assertThat(sessions).extracting(Session::getCurrent).containsExactly(true, false);
    }

    @Test
    void whatIsLostIsEndedFromElsewhere() {
        // Given
        User user = register();
        Tokens lost = logIn(user);
        Tokens here = logIn(user);

        // When
        answer(of(here).endSession(end(list(here).getLast())));

        // Then
        assertThat(refusal(me(lost))).isEqualTo("TOKEN_REVOKED");
        assertThat(refusal(sessions.refresh(refreshRequest(lost.getRefreshToken()))))
                .isEqualTo("REFRESH_TOKEN_INVALID");
        assertThat(list(here)).extracting(Session::getCurrent).containsExactly(true);
    }

    @Test
    void allOthersEndAtOnce() {
        // Given
        User user = register();
        Tokens first = logIn(user);
        Tokens second = logIn(user);
        Tokens here = logIn(user);

        // When
        answer(of(here).endOtherSessions(EndOtherSessionsRequest.getDefaultInstance()));

        // Then
        assertThat(refusal(me(first))).isEqualTo("TOKEN_REVOKED");
        assertThat(refusal(me(second))).isEqualTo("TOKEN_REVOKED");
        assertThat(answer(me(here))).isEqualTo(user);
    }

    @Test
    void nobodyEndsWhatIsNotTheirs() {
        // Given
        Tokens hers = logIn(register());
        Session session = list(hers).getFirst();
        Tokens his = logIn(register());

        // When
        var attempt = of(his).endSession(end(session));

        // Then
        assertThat(refusal(attempt)).isEqualTo("SESSION_NOT_FOUND");
        assertThat(answer(me(hers))).isEqualTo(hers.getUser());
    }

    private Tokens logInWith(User user, String agent, String address) {
        Metadata headers = new Metadata();
        headers.put(key("x-client-agent"), agent);
        headers.put(key("x-client-address"), address);
        return answer(
                GrpcClientUtils.attachHeaders(sessions, headers)
                        .logIn(credentials(user.getHandle(), People.PASSWORD)));
    }

    private static Metadata.Key<String> key(String name) {
        return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    }

    private List<Session> list(Tokens tokens) {
        return answer(of(tokens).listSessions(ListSessionsRequest.getDefaultInstance()))
                .getItemsList();
    }

    private io.smallrye.mutiny.Uni<User> me(Tokens tokens) {
        return Bearer.attach(accounts, tokens.getAccessToken()).getMe(ME);
    }

    private OwnSessionService of(Tokens tokens) {
        return Bearer.attach(ownSessions, tokens.getAccessToken());
    }

    private static EndSessionRequest end(Session session) {
        return EndSessionRequest.newBuilder().setSession(session.getId()).build();
    }
}
