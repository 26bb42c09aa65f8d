package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.chat.v1.CreateRoleRequest;
import io.veza.proto.chat.v1.DeleteRoleRequest;
import io.veza.proto.chat.v1.ListMembersRequest;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomEvent;
import io.veza.proto.chat.v1.RoomMember;
import io.veza.proto.chat.v1.RoomRole;
import io.veza.proto.chat.v1.RoomRole.Kind;
import io.veza.proto.chat.v1.RoomRole.Permission;
import io.veza.proto.chat.v1.UpdateRoleRequest;
import io.veza.proto.chat.v1.UpdateRoomRequest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoleGrpcServiceTest extends GovernedRoom {

    @Test
    void everyoneIsToldWhatTheyMayDo() {
        // When
        Room hers = await(see(anna));

        // Then
        assertThat(hers.getRole().getKind()).isEqualTo(Kind.OWNER);
        assertThat(hers.getPermissionsList()).contains(Permission.MANAGE_ROLES);
        assertThat(await(see(bela)).getRole().getKind()).isEqualTo(Kind.MEMBER);
        assertThat(await(see(bela)).getPermissionsList())
                .containsExactly(
                        Permission.VIEW, Permission.SEND, Permission.REACT, Permission.ATTACH);
        assertThat(await(see(carl)).getPermissionsList()).containsExactly(Permission.VIEW);
        assertThat(await(see(carl)).hasRole()).isFalse();
    }

    @Test
    void aRoleOfOnesOwnIsMadeGivenAndTakenAway() {
        // Given
        RoomRole helper = await(as(roles, anna).createRole(helper()));

        // When
        RoomMember given = await(assign(anna, bela, helper.getId()));

        // Then
        assertThat(given.getRole()).isEqualTo(helper);
        assertThat(await(see(bela)).getPermissionsList()).contains(Permission.PIN);
        assertThat(members())
                .extracting(member -> member.getRole().getName())
                .containsExactlyInAnyOrder("Owner", "Helper");
        await(
                as(roles, anna)
                        .deleteRole(
                                DeleteRoleRequest.newBuilder()
                                        .setRoom(room)
                                        .setRole(helper.getId())
                                        .build()));
        assertThat(await(see(bela)).getRole().getKind()).isEqualTo(Kind.MEMBER);
        assertThat(events())
                .extracting(RoomEvent::getType)
                .containsExactly("role.created", "member.updated", "role.deleted");
        assertThat(events().get(1).getTarget().getPerson().getHandle()).isEqualTo("p" + bela);
    }

    @Test
    void whatMembersMayDoIsForTheRoomToSay() {
        // Given
        UpdateRoleRequest silence =
                UpdateRoleRequest.newBuilder()
                        .setRoom(room)
                        .setRole(role(Kind.MEMBER).getId())
                        .addPermissions(Permission.VIEW)
                        .build();

        // When
        await(as(roles, anna).updateRole(silence));

        // Then
        assertThat(reason(say(bela, "hello"))).isEqualTo("MISSING_PERMISSION");
        assertThat(await(say(anna, "hello")).getMessage().getSeq()).isEqualTo(4);
        assertThat(reason(as(roles, bela).updateRole(silence))).isEqualTo("MISSING_PERMISSION");
        assertThat(await(join(carl)).getPermissionsList()).containsExactly(Permission.VIEW);
    }

    @Test
    void aRoomIsHandedOver() {
        // When
        RoomMember heir = await(assign(anna, bela, role(Kind.OWNER).getId()));

        // Then
        assertThat(heir.getRole().getKind()).isEqualTo(Kind.OWNER);
        assertThat(await(see(bela)).getOwner()).isEqualTo(bela);
        assertThat(await(see(anna)).getRole().getKind()).isEqualTo(Kind.MODERATOR);
        assertThat(reason(assign(anna, bela, role(Kind.MEMBER).getId())))
                .isEqualTo("MISSING_PERMISSION");
    }

    @Test
    void aRoomIsRenamedSlowedAndArchived() {
        // Given
        UpdateRoomRequest change =
                UpdateRoomRequest.newBuilder()
                        .setRoom(room)
                        .setName("Archive")
                        .setSlowModeSeconds(60)
                        .build();

        // When
        Room changed = await(as(rooms, anna).updateRoom(change));

        // Then
        assertThat(changed.getName()).isEqualTo("Archive");
        assertThat(changed.getSlowModeSeconds()).isEqualTo(60);
        await(say(bela, "one"));
        assertThat(reason(say(bela, "two"))).isEqualTo("SLOW_MODE");
        assertThat(reason(as(rooms, bela).updateRoom(change))).isEqualTo("MISSING_PERMISSION");
        UpdateRoomRequest archive =
                UpdateRoomRequest.newBuilder().setRoom(room).setArchived(true).build();
        assertThat(await(as(rooms, anna).updateRoom(archive)).hasArchivedAt()).isTrue();
        assertThat(reason(say(anna, "three"))).isEqualTo("ROOM_ARCHIVED");
        assertThat(events())
                .extracting(RoomEvent::getType)
                .containsExactly("room.updated", "message.created", "room.updated");
        assertThat(events().getFirst().getSettings().getName()).isEqualTo("Archive");
    }

    private CreateRoleRequest helper() {
        return CreateRoleRequest.newBuilder()
                .setRoom(room)
                .setName("Helper")
                .setRank(10)
                .addPermissions(Permission.SEND)
                .addPermissions(Permission.PIN)
                .build();
    }

    private java.util.List<RoomMember> members() {
        ListMembersRequest request = ListMembersRequest.newBuilder().setRoom(room).build();
        return await(as(rooms, anna).listMembers(request)).getMembersList();
    }
}
