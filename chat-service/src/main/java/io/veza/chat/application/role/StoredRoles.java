package io.veza.chat.application.role;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.role.RoomRole;
import java.util.List;

/** The roles somebody made or changed; the others follow from the room. */
public interface StoredRoles {

    Uni<List<RoomRole>> of(long room);
}
