package io.veza.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.gateway.fake.GatewayTest;
import io.veza.proto.chat.v1.AssignRoleRequest;
import io.veza.proto.chat.v1.DeleteMessagesRequest;
import io.veza.proto.chat.v1.ListModerationRequest;
import io.veza.proto.chat.v1.ModerateRequest;
import io.veza.proto.chat.v1.ModerationAction;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomRole;
import io.veza.proto.chat.v1.UpdateRoomRequest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoomOrderResourceTest extends GatewayTest {

    @Test
    void pathAndBodyTogetherAreTheAssignment() {
        // When
        var answer = asAda("{\"role\":\"7\"}").put("/api/v2/rooms/42/members/43/role");

        // Then
        answer.then().statusCode(200);
        assertThat(services.lastCall("RoleService/AssignRole").request())
                .isEqualTo(
                        AssignRoleRequest.newBuilder().setRoom(42).setUser(43).setRole(7).build());
    }

    @Test
    void permissionsAreToldByName() {
        // Given
        services.on(
                "RoomService/UpdateRoom",
                (UpdateRoomRequest request) ->
                        Room.newBuilder()
                                .setId(request.getRoom())
                                .setSlowModeSeconds(request.getSlowModeSeconds())
                                .addPermissions(RoomRole.Permission.MANAGE_ROOM)
                                .build());

        // When
        var answer = asAda("{\"slowModeSeconds\":5}").patch("/api/v2/rooms/42");

        // Then
        answer.then()
                .statusCode(200)
                .body("slowModeSeconds", equalTo(5))
                .body("permissions[0]", equalTo("MANAGE_ROOM"));
    }

    @Test
    void anActionIsMadeAndTheLogFiltered() {
        // Given
        services.on(
                "ModerationService/Moderate",
                (ModerateRequest request) ->
                        ModerationAction.newBuilder().setId(1).setKind(request.getKind()).build());

        // When
        var answer =
                asAda("{\"user\":\"9\",\"kind\":\"MUTE\",\"reason\":\"loud\"}")
                        .post("/api/v2/rooms/42/moderation");

        // Then
        answer.then().statusCode(201).body("kind", equalTo("MUTE"));
        asAda().get("/api/v2/rooms/42/moderation?kind=BAN&active=true").then().statusCode(200);
        assertThat(services.lastCall("ModerationService/ListModeration").request())
                .isEqualTo(
                        ListModerationRequest.newBuilder()
                                .setRoom(42)
                                .setKind(ModerationAction.Kind.BAN)
                                .setActive(true)
                                .build());
    }

    @Test
    void manyMessagesAreDeletedByTheirIds() {
        // When
        var answer = asAda("{\"messages\":[\"5\",\"6\"]}").post("/api/v2/rooms/42/deletions");

        // Then
        answer.then().statusCode(200);
        assertThat(services.lastCall("ModerationService/DeleteMessages").request())
                .isEqualTo(
                        DeleteMessagesRequest.newBuilder()
                                .setRoom(42)
                                .addMessages(5)
                                .addMessages(6)
                                .build());
    }
}
