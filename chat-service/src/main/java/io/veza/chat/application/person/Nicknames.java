package io.veza.chat.application.person;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;

/** What people are called in rooms. */
public interface Nicknames {

    /** Nobody has one anywhere. */
    Nicknames NONE =
            new Nicknames() {
                @Override
                public Uni<Map<Long, Map<Long, String>>> of(Collection<Long> rooms) {
                    return Uni.createFrom().item(Map.of());
                }

                @Override
                public Uni<Void> forget(long room) {
                    return Uni.createFrom().voidItem();
                }
            };

    /** By room: the nicknames there, by person. */
    Uni<Map<Long, Map<Long, String>>> of(Collection<Long> rooms);

    /** Somebody in the room is called something else from now on. */
    Uni<Void> forget(long room);
}
