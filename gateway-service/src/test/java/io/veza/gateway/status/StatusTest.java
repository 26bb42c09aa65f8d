package io.veza.gateway.status;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.gateway.fake.GatewayTest;
import io.veza.proto.common.v1.GetInfoRequest;
import io.veza.proto.common.v1.GetInfoResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatusTest extends GatewayTest {

    @Test
    void everyServiceIsNamed() {
        givenServices(true);

        given().get("/api/v2/status")
                .then()
                .statusCode(200)
                .body("name", equalTo("veza"))
                .body("services.name", contains("chat", "stream", "user"))
                .body("services.status", contains("UP", "UP", "UP"))
                .body("services[0].version", equalTo("7"))
                .body("services[0].latencyMs", notNullValue());
    }

    @Test
    void aServiceThatDoesNotAnswerIsDown() {
        services.failing("InfoService/GetInfo", Status.UNAVAILABLE.asRuntimeException());

        given().get("/api/v2/status")
                .then()
                .statusCode(200)
                .body("services.status", contains("DOWN", "DOWN", "DOWN"));
    }

    @Test
    void readyWhenEveryDependencyAnswers() {
        givenServices(true);

        given().get("/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItems("user-service", "chat-service", "stream-service"));
    }

    @Test
    void notReadyWhileOneIsMissing() {
        givenServices(false);

        given().get("/health/ready").then().statusCode(503).body("status", equalTo("DOWN"));
    }

    @Test
    void aliveAllTheSame() {
        givenServices(false);

        given().get("/health/live").then().statusCode(200);
    }

    @Test
    void metricsAreForOperatorsAlone() {
        given().get("/metrics").then().statusCode(404);
    }

    private void givenServices(boolean ready) {
        services.on(
                "InfoService/GetInfo",
                (GetInfoRequest request) ->
                        GetInfoResponse.newBuilder().setVersion("7").setReady(ready).build());
    }
}
