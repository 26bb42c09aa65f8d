package io.veza.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.gateway.fake.GatewayTest;
import io.veza.proto.chat.v1.Highlight;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.MessageHit;
import io.veza.proto.chat.v1.SearchMessagesRequest;
import io.veza.proto.chat.v1.SearchMessagesResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchResourceTest extends GatewayTest {

    @Test
    void hitsSayWhatTheyAre() {
        // Given
        MessageHit hit =
                MessageHit.newBuilder()
                        .setMessage(Message.newBuilder().setId(7).setText("C++20"))
                        .setRoomName("Studio")
                        .setScore(0.5)
                        .addHighlights(Highlight.newBuilder().setStart(0).setEnd(5))
                        .build();
        services.on(
                "SearchService/SearchMessages",
                (SearchMessagesRequest _) ->
                        SearchMessagesResponse.newBuilder()
                                .addItems(hit)
                                .setNextCursor("next")
                                .build());

        // When
        var answer =
                asAda().queryParam("query", "c++20 in:studio")
                        .queryParam("types", "MESSAGE,MESSAGE")
                        .queryParam("limit", "1")
                        .get("/api/v2/search");

        // Then
        answer.then()
                .statusCode(200)
                .body("items[0].type", equalTo("MESSAGE"))
                .body("items[0].message.text", equalTo("C++20"))
                .body("items[0].roomName", equalTo("Studio"))
                .body("items[0].highlights[0].end", equalTo(5))
                .body("nextCursor", equalTo("next"));
        assertThat(services.lastCall("SearchService/SearchMessages").request())
                .isEqualTo(
                        SearchMessagesRequest.newBuilder()
                                .setQuery("c++20 in:studio")
                                .setLimit(1)
                                .build());
    }

    @Test
    void kindsNobodyKnows() {
        asAda().queryParam("query", "x")
                .queryParam("types", "MESSAGE,UNICORN")
                .get("/api/v2/search")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("types"));
    }
}
