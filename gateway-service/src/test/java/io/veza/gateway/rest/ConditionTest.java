package io.veza.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.kernel.CoreError;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.UpdateRoomRequest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two people change at once is not lost: If-Match. */
@QuarkusTest
class ConditionTest extends GatewayTest {

    private static final String ROOM = "/api/v2/rooms/42";

    private int top = 1;

    @BeforeEach
    void serve() {
        services.on("RoomService/GetRoom", _ -> room());
        services.on("RoomService/UpdateRoom", _ -> room());
    }

    private Room room() {
        return Room.newBuilder()
                .setId(42)
                .setTopic("t".repeat(2000))
                .setTop(top)
                .setRevision("rev-1")
                .build();
    }

    private List<String> wanted() {
        return ((UpdateRoomRequest) services.lastCall("RoomService/UpdateRoom").request())
                .getIfMatchList();
    }

    private static Response change(String condition) {
        return asAda("{\"name\":\"Attic\"}").header("If-Match", condition).patch(ROOM);
    }

    @Test
    void whatWasReadIsNamedInTheChange() {
        // Given
        String tag = asAda().get(ROOM).header("ETag");

        // When
        Response answer = change(tag);

        // Then
        answer.then().statusCode(200);
        assertThat(tag).startsWith("\"rev-1.");
        assertThat(wanted()).containsExactly("rev-1");
        assertThat(answer.header("ETag")).isEqualTo(tag);
    }

    @Test
    void anotherMessageInARoomIsNoConflictButOtherWords() {
        // Given
        String before = asAda().get(ROOM).header("ETag");
        top = 2;

        // When
        Response after = asAda().header("If-None-Match", before).get(ROOM);

        // Then
        after.then().statusCode(200);
        assertThat(after.header("ETag")).startsWith("\"rev-1.").isNotEqualTo(before);
    }

    @Test
    void whatIsHeldIsNotSentAgain() {
        // Given
        String tag = asAda().get(ROOM).header("ETag");

        // When
        Response again = asAda().header("If-None-Match", tag).get(ROOM);

        // Then
        again.then().statusCode(304);
    }

    @Test
    void aStrongTagIsForOneFormOfTheWords() {
        // When
        Response answer = asAda().header("Accept-Encoding", "gzip, br").get(ROOM);

        // Then
        assertThat(answer.header("ETag")).startsWith("\"");
        assertThat(answer.header("Content-Encoding")).isIn(null, "identity");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"a.1\", \"b\" | a,b",
                "W/\"a.1\"      | none",
                "a              | none",
            })
    void onlyStrongTagsNameARevision(String condition, String revisions) {
        change(condition).then().statusCode(200);

        assertThat(wanted()).containsExactly(revisions.split(","));
    }

    @Test
    void aStarAsksForNone() {
        change("*").then().statusCode(200);

        assertThat(wanted()).isEmpty();
    }

    @Test
    void theBodyDoesNotSayIt() {
        asAda("{\"name\":\"Attic\",\"ifMatch\":[\"x\"]}").patch(ROOM).then().statusCode(200);

        assertThat(wanted()).isEmpty();
    }

    @Test
    void whoComesLateIsToldSo() {
        // Given
        services.refusing("RoomService/UpdateRoom", CoreError.CHANGED_MEANWHILE);

        // When
        Response answer = change("\"old\"");

        // Then
        answer.then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("code", equalTo("CHANGED_MEANWHILE"));
    }
}
