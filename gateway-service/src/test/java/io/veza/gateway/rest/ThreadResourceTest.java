package io.veza.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.gateway.fake.GatewayTest;
import io.veza.proto.chat.v1.ListThreadRequest;
import io.veza.proto.chat.v1.ListThreadsRequest;
import io.veza.proto.chat.v1.ListThreadsResponse;
import io.veza.proto.chat.v1.MarkThreadReadRequest;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.MessageChange;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.ThreadSummary;
import io.veza.proto.chat.v1.VotePollRequest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThreadResourceTest extends GatewayTest {

    @Test
    void aThreadIsAPageOfItsMessage() {
        // When
        var answer = asAda().get("/api/v2/rooms/42/messages/43/thread?before=7&limit=5");

        // Then
        answer.then().statusCode(200);
        assertThat(services.lastCall("ThreadService/ListThread").request())
                .isEqualTo(
                        ListThreadRequest.newBuilder()
                                .setRoom(42)
                                .setMessage(43)
                                .setBefore(7)
                                .setLimit(5)
                                .build());
    }

    @Test
    void theThreadsOfARoomSayHowTheyStand() {
        // Given
        services.on(
                "ThreadService/ListThreads",
                (ListThreadsRequest request) ->
                        ListThreadsResponse.newBuilder()
                                .addItems(
                                        Message.newBuilder()
                                                .setThread(
                                                        ThreadSummary.newBuilder().setReplies(3)))
                                .setNextCursor("9")
                                .build());

        // When
        var answer = asAda().get("/api/v2/rooms/42/threads?followed=true");

        // Then
        answer.then()
                .statusCode(200)
                .body("items[0].thread.replies", equalTo(3))
                .body("nextCursor", equalTo("9"));
    }

    @Test
    void oneFollowsReadsAndLeaves() {
        // When
        var read = asAda("{\"seq\":9}").put("/api/v2/rooms/42/messages/43/thread/read");

        // Then
        read.then().statusCode(204);
        assertThat(services.lastCall("ThreadService/MarkThreadRead").request())
                .isEqualTo(
                        MarkThreadReadRequest.newBuilder()
                                .setRoom(42)
                                .setMessage(43)
                                .setSeq(9)
                                .build());
        String mine = "/api/v2/rooms/42/messages/43/thread/followers/me";
        asAda().put(mine).then().statusCode(204);
        asAda().delete(mine).then().statusCode(204);
        assertThat(services.wasCalled("ThreadService/FollowThread")).isTrue();
        assertThat(services.wasCalled("ThreadService/UnfollowThread")).isTrue();
    }

    @Test
    void aPollIsAskedAnsweredAndEnded() {
        // Given
        services.on(
                "PollService/VotePoll",
                (VotePollRequest request) -> MessageChange.newBuilder().setSeq(8).build());
        String poll = "{\"poll\":{\"question\":\"Which?\",\"options\":[\"a\",\"b\"]}}";

        // When
        var answer = asAda("{\"options\":[1]}").put("/api/v2/rooms/42/messages/43/vote");

        // Then
        answer.then().statusCode(200).body("seq", equalTo(8));
        asAda().delete("/api/v2/rooms/42/messages/43/vote").then().statusCode(200);
        asAda().put("/api/v2/rooms/42/messages/43/closed").then().statusCode(200);
        asAda(poll).post("/api/v2/rooms/42/messages").then().statusCode(201);
        var sent = (SendMessageRequest) services.lastCall("MessageService/SendMessage").request();
        assertThat(sent.getPoll().getOptionsList()).containsExactly("a", "b");
        assertThat(sent.getText()).isEmpty();
    }
}
