package io.veza.chat.domain.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.RoomName;
import org.junit.jupiter.api.Test;

class MembershipTest {

    @Test
    void countsMessagesNotEvents() {
        // Given
        Head head = new Head("e", 40, 12, 3, null);

        // When
        Membership membership =
                new Membership(1, new RoomName("Studio"), head, new ReadPosition(20, 10));

        // Then
        assertThat(membership.unread()).isEqualTo(2);
    }
}
