package io.veza.platform.testing.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.mutiny.sqlclient.Pool;
import io.veza.platform.TestDatabase;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.kernel.Role;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.platform.persistence.Transactions;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.common.v1.EventLogServiceGrpc.EventLogServiceBlockingStub;
import io.veza.proto.common.v1.GetPositionRequest;
import io.veza.proto.common.v1.GetPositionResponse;
import io.veza.proto.common.v1.ReplayRequest;
import io.veza.proto.common.v1.ReplayResponse;
import io.veza.proto.user.v1.UserRegistered;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithDatabase.class)
@QuarkusTestResource(value = EnginesResource.class, restrictToAnnotatedClass = true)
class EventsTest {

    private static boolean prepared;

    @Inject Pool pool;
    @Inject EventLog log;
    @Inject Transactions transactions;

    @GrpcClient("user")
    EventLogServiceBlockingStub events;

    @BeforeEach
    void prepare() {
        if (!prepared) {
            TestDatabase.prepare(pool);
            run("create table greeting (stream text)");
            prepared = true;
        }
    }

    @Test
    void anAppendedEventReachesItsHandler() {
        // When
        register("account/1");
        // Then
        awaitGreetings("account/1", 1);
    }

    @Test
    void aReplayIsOnlyNewsToThoseWhoHaveNotHandledIt() {
        // Given
        register("account/2");
        awaitGreetings("account/2", 1);
        run("delete from greeting where stream = 'account/2'");
        run("delete from inbox");
        ReplayRequest all = ReplayRequest.newBuilder().setFromPosition(0).build();
        // When
        ReplayResponse response = Bearer.attach(events, admin()).replay(all);
        // Then
        awaitGreetings("account/2", 1);
        assertThat(response.getPublished()).isPositive();
        Poll.until(
                Duration.ofSeconds(30),
                "the relay is at the end",
                () -> position().getRelayed() == position().getHead());
    }

    @Test
    void onlyAdminsReplay() {
        // Given
        ReplayRequest all = ReplayRequest.newBuilder().setFromPosition(0).build();
        EventLogServiceBlockingStub user = Bearer.attach(events, TestTokens.bearer(7));
        // When
        StatusRuntimeException refused =
                Assertions.catchThrowableOfType(
                        StatusRuntimeException.class, () -> user.replay(all));
        // Then
        assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
    }

    private void register(String stream) {
        NewEvent event =
                new NewEvent(
                        stream,
                        "veza.user.account.registered",
                        UserRegistered.getDefaultInstance(),
                        null);
        TestDatabase.join(transactions.inTransaction(tx -> log.append(tx, List.of(event))));
    }

    private GetPositionResponse position() {
        return Bearer.attach(events, admin()).getPosition(GetPositionRequest.getDefaultInstance());
    }

    private static String admin() {
        return TestTokens.bearer(1, 1, Role.ADMIN);
    }

    private void awaitGreetings(String stream, int count) {
        Poll.until(
                Duration.ofSeconds(30),
                stream + " is greeted",
                () ->
                        TestDatabase.count(pool, "greeting where stream = '" + stream + "'")
                                == count);
    }

    private void run(String sql) {
        TestDatabase.join(pool.query(sql).execute());
    }
}
