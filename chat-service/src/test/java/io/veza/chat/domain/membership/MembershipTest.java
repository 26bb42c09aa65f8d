package io.veza.chat.domain.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;
import io.veza.chat.domain.room.RoomName;
import io.veza.chat.domain.room.Topic;
import io.veza.chat.domain.room.Visibility;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MembershipTest {

    @Test
    void countsMessagesNotEvents() {
        // Given
        Head head = new Head("e", 40, 12, 3, null);
        Room room =
                new Room(
                        1,
                        new RoomName("Studio"),
                        new Topic(""),
                        Visibility.PUBLIC,
                        2,
                        Instant.EPOCH);

        // When
        Membership membership = new Membership(room, head, new ReadPosition(20, 10));

        // Then
        assertThat(membership.unread()).isEqualTo(2);
    }
}
