package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.engines.Engines;
import io.veza.platform.testing.engines.OwnEnginesResource;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.GetMeRequest;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people and operators hear while the database is away. The engines are this test's own. */
@QuarkusTest
@QuarkusTestResource(value = OwnEnginesResource.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = OutageTest.Stubborn.class, restrictToAnnotatedClass = true)
class OutageTest extends GrpcContract {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int CALLERS = 8;

    Engines engines;

    private final Lines lines = new Lines();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(lines);
    }

    @AfterEach
    void leave() {
        over = true;
        Logger.getLogger("").removeHandler(lines);
    }

    @Test
    void callersAreToldToComeBackAndOperatorsOnceInAWhile() throws InterruptedException {
        // Given
        User user = register();
        Tokens tokens = logIn(user);
        AccountService own = Bearer.attach(accounts, tokens.getAccessToken());
        GetProfileRequest ada = GetProfileRequest.newBuilder().setHandle(user.getHandle()).build();
        answer(own.getMe(GetMeRequest.getDefaultInstance()));
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            callers.add(calling(() -> own.getMe(GetMeRequest.getDefaultInstance())));
            callers.add(calling(() -> accounts.getProfile(ada)));
            callers.add(calling(() -> accounts.register(somebody().build())));
        }
        Poll.until(LONG, "they call", () -> heard.size() > CALLERS);

        // When
        engines.stopPostgres();
        heard.clear();
        Poll.until(LONG, "they hear of it", () -> heard.size() > 40 * CALLERS);
        List<String> away = List.copyOf(heard);
        engines.startPostgres();

        // Then
        Poll.until(LONG, "it goes on", () -> refusal(accounts.getProfile(ada)).equals("none"));
        over = true;
        for (Thread caller : callers) {
            caller.join();
        }
        // Who called before it stopped may have been answered.
        assertThat(Set.copyOf(away)).contains("UNAVAILABLE").isSubsetOf("UNAVAILABLE", "none");
        assertThat(lines.said).noneMatch(line -> line.startsWith("ERROR io.veza"));
        assertThat(lines.said)
                .filteredOn(line -> line.contains("something they need does not answer"))
                .hasSizeBetween(1, 4);
    }

    /** This application is the second of its process, where other tests have run before. */
    @Test
    void refusalsAreNoDefects() {
        assertThat(refusal(sessions.logIn(credentials("nobody", "granite otter tango"))))
                .isEqualTo("BAD_CREDENTIALS");
        assertThat(lines.said).noneMatch(line -> line.startsWith("ERROR io.veza"));
    }

    private Thread calling(Supplier<Uni<?>> call) {
        return Thread.ofVirtual()
                .start(() -> {
                    while (!over) {
                        heard.add(refusal(call.get()));
                    }
                });
    }

    /** Callers that go on asking, so that the service has something to refuse. */
    public static final class Stubborn implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            return Map.of("veza.grpc.client.breaker.window", "1000000");
        }

        @Override
        public void stop() {
            // Nothing was started.
        }
    }

    private static final class Lines extends Handler {

        private final Queue<String> said = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord line) {
            said.add(line.getLevel() + " " + line.getLoggerName() + " " + line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
