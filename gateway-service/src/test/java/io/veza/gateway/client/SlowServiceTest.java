package io.veza.gateway.client;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.grpc.Context;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.chat.v1.Room;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A service that takes its time, as callers of the API see it. */
@QuarkusTest
class SlowServiceTest extends GatewayTest {

    /** As the tests' configuration says. */
    private static final int ROOM = 20;

    private static final Duration WHOLE_REQUEST = Duration.ofSeconds(4);

    @Test
    void noCallGetsMoreTimeThanItsRequestHasLeft() {
        // Given
        AtomicLong left = new AtomicLong();
        services.on(
                "RoomService/GetRoom",
                request -> {
                    left.set(Context.current().getDeadline().timeRemaining(TimeUnit.MILLISECONDS));
                    return Room.getDefaultInstance();
                });

        // When
        asAda().get("/api/v2/rooms/42");

        // Then
        assertThat(left.get()).isBetween(1L, WHOLE_REQUEST.toMillis());
    }

    @Test
    void whoeverComesWhenAllPlacesAreTakenHearsSoAtOnce() throws InterruptedException {
        // Given
        CountDownLatch over = new CountDownLatch(1);
        AtomicInteger waiting = new AtomicInteger();
        services.on("RoomService/GetRoom", request -> hold(waiting, over));
        String token = TestTokens.bearer(ada);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Response>> asked = new ArrayList<>();
            for (int i = 0; i < ROOM; i++) {
                asked.add(CompletableFuture.supplyAsync(() -> ask(token), callers));
            }
            Poll.until(Duration.ofSeconds(30), "all are waiting", () -> waiting.get() == ROOM);

            // When
            Response refused = ask(token);
            Response elsewhere = given().get("/health/live");

            // Then
            refused.then()
                    .statusCode(503)
                    .header("Retry-After", not(blankOrNullString()))
                    .body("code", equalTo("UNAVAILABLE"));
            assertThat(elsewhere.statusCode()).isEqualTo(200);
            over.countDown();
            assertThat(asked).allSatisfy(one -> assertThat(one.join().statusCode()).isEqualTo(200));
            assertThat(ask(token).statusCode()).isEqualTo(200);
        }
    }

    private static Room hold(AtomicInteger waiting, CountDownLatch over) {
        waiting.incrementAndGet();
        try {
            over.await(WHOLE_REQUEST.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Room.getDefaultInstance();
    }

    private static Response ask(String token) {
        return given().auth().oauth2(token).get("/api/v2/rooms/42");
    }
}
