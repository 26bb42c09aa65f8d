package io.veza.chat.application.membership;

import static io.veza.chat.fakes.House.ANNA;
import static io.veza.chat.fakes.House.BELA;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.Connections;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.membership.Membership;
import io.veza.chat.domain.person.Person;
import io.veza.chat.domain.room.Visibility;
import io.veza.chat.fakes.House;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import org.junit.jupiter.api.Test;

class MembershipsTest {

    private final House house = new House();
    private final long room = house.room(Visibility.PUBLIC);
    private final JoinRoom joinRoom = new JoinRoom(house.writer, house.getRoom);
    private final LeaveRoom leaveRoom = new LeaveRoom(house.writer);
    private final ListMemberships listMemberships =
            new ListMemberships(house.store, _ -> Uni.createFrom().item(Connections.NOT_YET));
    private final ListMembers listMembers =
            new ListMembers(house.getRoom, house.store, house.names);

    @Test
    void joiningTwiceIsJoiningOnce() {
        // Given
        join(BELA);

        // When
        RoomView view = join(BELA);

        // Then
        assertThat(view.joined()).isTrue();
        assertThat(view.head().members()).isEqualTo(2);
        assertThat(view.head().top()).isEqualTo(2);
        assertThat(house.feed.memberships).contains(BELA + " in " + room);
    }

    @Test
    void aPrivateRoomIsNotEnteredUninvited() {
        // Given
        long hidden = house.room(Visibility.PRIVATE);

        // When
        var refusal = House.refusal(joinRoom.handle(new JoinRoom.Command(BELA, hidden)));

        // Then
        assertThat(refusal).isEqualTo(ChatError.ROOM_NOT_FOUND);
    }

    @Test
    void leavingTellsTheirDevices() {
        // Given
        join(BELA);

        // When
        await(leaveRoom.handle(new LeaveRoom.Command(BELA, room)));

        // Then
        assertThat(house.store.room(room).members).containsExactly(ANNA);
        assertThat(house.feed.memberships).contains(BELA + " out " + room);
        assertThat(house.feed.seqs()).containsExactly(1, 2, 3);
    }

    @Test
    void nobodyLeavesARoomTheyMayNotKnowOf() {
        // Given
        long hidden = house.room(Visibility.PRIVATE);

        // When
        var refusal = House.refusal(leaveRoom.handle(new LeaveRoom.Command(BELA, hidden)));

        // Then
        assertThat(refusal).isEqualTo(ChatError.ROOM_NOT_FOUND);
    }

    @Test
    void whatOthersSaySinceThenIsUnread() {
        // Given
        join(BELA);
        house.send(ANNA, room, "one");
        house.send(ANNA, room, "two");

        // When
        Membership membership = await(listMemberships.handle(BELA)).getFirst();

        // Then
        assertThat(membership.unread()).isEqualTo(2);
        assertThat(await(listMemberships.handle(ANNA)).getFirst().unread()).isZero();
    }

    @Test
    void membersComeInPagesWithNames() {
        // Given
        join(BELA);

        // When
        Page<MemberView> page = members(new PageRequest(1, null));

        // Then
        assertThat(page.items()).extracting(one -> one.person().handle()).containsExactly("anna");
        assertThat(members(new PageRequest(1, page.nextCursor())).items())
                .extracting(MemberView::person)
                .containsExactly(Person.unnamed(BELA));
    }

    @Test
    void aCursorNobodyMadeIsRefused() {
        // When / Then
        assertThatThrownBy(() -> members(new PageRequest(1, "x")))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void newcomersEnterTheRoomsThatWelcomeThem() {
        // Given
        house.store.welcome.add(room);
        WelcomeNewcomer welcome = new WelcomeNewcomer(house.store, joinRoom);

        // When
        await(welcome.handle(new WelcomeNewcomer.Command(BELA)));

        // Then
        assertThat(house.store.room(room).members).contains(BELA);
    }

    @Test
    void aHouseWithoutSuchRoomsWelcomesNobody() {
        // Given
        WelcomeNewcomer welcome = new WelcomeNewcomer(house.store, joinRoom);

        // When
        await(welcome.handle(new WelcomeNewcomer.Command(BELA)));

        // Then
        assertThat(house.store.room(room).members).containsExactly(ANNA);
    }

    private RoomView join(long user) {
        return await(joinRoom.handle(new JoinRoom.Command(user, room)));
    }

    private Page<MemberView> members(PageRequest page) {
        return await(listMembers.handle(new ListMembers.Query(ANNA, room, page)));
    }
}
