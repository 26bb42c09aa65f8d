package io.veza.chat.fakes;

import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.role.DefaultRoles;
import io.veza.chat.domain.room.Room;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** People of a room with the roles it was made with. */
public final class Standings {

    private Standings() {}

    public static Map<Long, Standing> in(Room room, Set<Long> members) {
        return members.stream()
                .map(user -> Standing.inside(user, DefaultRoles.of(room, user, null, null)))
                .collect(Collectors.toMap(Standing::user, standing -> standing));
    }
}
