package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.LeaveRoomRequest;
import io.veza.proto.chat.v1.ListMembersRequest;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.RoomMember;
import io.veza.proto.chat.v1.SetNicknameRequest;
import io.veza.proto.common.v1.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NicknameGrpcTest extends GovernedRoom {

    @Test
    void theRoomCallsPeopleByTheirNicknames() {
        // Given
        await(say(bela, "before"));

        // When
        RoomMember renamed = await(nick(bela, 0, " Night  Owl "));

        // Then
        assertThat(renamed.getNickname()).isEqualTo("Night Owl");
        await(say(bela, "after"));
        assertThat(await(as(messages, carl).listMessages(history())).getItemsList())
                .extracting(message -> message.getAuthor().getDisplayName())
                .containsOnly("Night Owl");
        assertThat(members()).extracting(Person::getDisplayName).contains("Night Owl");
        assertThat(events().get(1).getType()).isEqualTo("member.updated");
        assertThat(events().get(1).getTarget().getPerson().getDisplayName()).isEqualTo("Night Owl");
        assertThat(events().get(2).getMessage().getAuthor().getDisplayName())
                .isEqualTo("Night Owl");
    }

    @Test
    void anEmptyOneGivesTheNameBack() {
        // Given
        await(nick(bela, 0, "Night Owl"));

        // When
        RoomMember plain = await(nick(bela, 0, ""));

        // Then
        assertThat(plain.hasNickname()).isFalse();
        assertThat(plain.getPerson().getDisplayName()).isEqualTo("Person " + bela);
        assertThat(events().getLast().getTarget().hasNickname()).isFalse();
    }

    @Test
    void whoLeavesLeavesTheNicknameBehind() {
        // Given
        await(nick(bela, 0, "Night Owl"));

        // When
        await(as(rooms, bela).leaveRoom(LeaveRoomRequest.newBuilder().setRoom(room).build()));

        // Then
        await(join(bela));
        assertThat(members())
                .extracting(Person::getDisplayName)
                .contains("Person " + bela)
                .doesNotContain("Night Owl");
    }

    @Test
    void othersAreRenamedFromAboveOnly() {
        // When
        RoomMember renamed = await(nick(anna, bela, "Bells"));

        // Then
        assertThat(renamed.getNickname()).isEqualTo("Bells");
        assertThat(reason(nick(bela, anna, "Boss"))).isEqualTo("MISSING_PERMISSION");
        assertThat(reason(nick(anna, carl, "Nobody"))).isEqualTo("MEMBER_NOT_FOUND");
        assertThat(reason(nick(bela, 0, "two\u0007bells"))).isEqualTo("NICKNAME_INVALID");
        assertThat(reason(nick(carl, 0, "Outside"))).isEqualTo("NOT_A_MEMBER");
    }

    private Uni<RoomMember> nick(long actor, long user, String nickname) {
        return as(roles, actor)
                .setNickname(
                        SetNicknameRequest.newBuilder()
                                .setRoom(room)
                                .setUser(user)
                                .setNickname(nickname)
                                .build());
    }

    private ListMessagesRequest history() {
        return ListMessagesRequest.newBuilder().setRoom(room).build();
    }

    private List<Person> members() {
        ListMembersRequest request = ListMembersRequest.newBuilder().setRoom(room).build();
        return await(as(rooms, anna).listMembers(request)).getItemsList();
    }
}
