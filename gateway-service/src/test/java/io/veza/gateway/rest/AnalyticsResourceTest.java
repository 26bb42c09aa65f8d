package io.veza.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.veza.gateway.fake.FakeServices;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.kernel.CoreError;
import io.veza.proto.chat.v1.AnalyticsWindow;
import io.veza.proto.chat.v1.GetHouseFiguresRequest;
import io.veza.proto.chat.v1.GetRoomAnalyticsRequest;
import io.veza.proto.chat.v1.HouseFigures;
import io.veza.proto.chat.v1.RoomAnalytics;
import io.veza.proto.chat.v1.WatchRequest;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnalyticsResourceTest extends GatewayTest {

    private static final String LIVE = "/api/v2/admin/analytics/live";

    @Test
    void theStreamSaysWhenChatIsAwayAndEndsWithTheToken() {
        // Given
        AtomicInteger attempts = new AtomicInteger();
        services.on(
                "AnalyticsService/Watch",
                (WatchRequest request) -> {
                    if (attempts.incrementAndGet() > 1) {
                        throw FakeServices.refusal(CoreError.TOKEN_EXPIRED);
                    }
                    return HouseFigures.newBuilder().setPeople(4).build();
                });

        // When
        Response answer = asAdmin().get(LIVE);

        // Then
        answer.then().statusCode(200).contentType(startsWith("text/event-stream"));
        assertThat(answer.asString().lines().filter(line -> line.startsWith("event:")))
                .containsExactly("event:figures", "event:interrupted", "event:end");
        assertThat(answer.asString()).contains("\"people\":4", "\"code\":\"TOKEN_EXPIRED\"");
    }

    @Test
    void whoMayNotWatchGetsAProblem() {
        // When
        Response answer = asAda().get(LIVE);

        // Then
        answer.then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void thereIsRoomForTheNextWhenOneHasGone() {
        // Given
        services.refusing("AnalyticsService/Watch", CoreError.TOKEN_EXPIRED);
        for (int i = 0; i < 20; i++) {
            asAdmin().get(LIVE).then().statusCode(200);
        }

        // When
        Response answer = asAdmin().get(LIVE);

        // Then
        answer.then().statusCode(200);
    }

    @Test
    void theFiguresOfThisMoment() {
        // Given
        people(3);

        // When
        Response answer = asAdmin().get("/api/v2/admin/analytics");

        // Then
        answer.then().statusCode(200).body("people", equalTo(3));
    }

    @Test
    void aRoomsFiguresForAWindow() {
        // Given
        services.on(
                "AnalyticsService/GetRoomAnalytics",
                (GetRoomAnalyticsRequest request) ->
                        RoomAnalytics.newBuilder().setMessages(12).build());

        // When
        Response answer = asAda().get("/api/v2/rooms/7/analytics?window=WEEK");

        // Then
        answer.then().statusCode(200).body("messages", equalTo(12));
        assertThat(services.lastCall("AnalyticsService/GetRoomAnalytics").request())
                .isEqualTo(
                        GetRoomAnalyticsRequest.newBuilder()
                                .setRoom(7)
                                .setWindow(AnalyticsWindow.WEEK)
                                .build());
    }

    private void people(int count) {
        services.on(
                "AnalyticsService/GetHouseFigures",
                (GetHouseFiguresRequest request) ->
                        HouseFigures.newBuilder().setPeople(count).build());
    }
}
