package io.veza.chat.domain.role;

import io.veza.chat.domain.room.Room;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All roles of one room. */
public final class Roles {

    /** More could not be overseen. */
    public static final int MOST = 50;

    private final Map<Long, RoomRole> byId = new HashMap<>();

    private Roles(Collection<RoomRole> all) {
        all.forEach(this::put);
    }

    /**
     * @param stored those that were made or changed
     */
    public static Roles of(Room room, Collection<RoomRole> stored) {
        Roles roles = new Roles(DefaultRoles.of(room));
        stored.forEach(roles::put);
        return roles;
    }

    public @Nullable RoomRole find(long id) {
        return byId.get(id);
    }

    public void put(RoomRole role) {
        byId.put(role.id(), role);
    }

    public void remove(RoomRole role) {
        byId.remove(role.id());
    }

    public boolean isFull() {
        return byId.size() >= MOST;
    }

    /** Highest rank first; among equals the oldest. */
    public List<RoomRole> highestFirst() {
        return byId.values().stream()
                .sorted(
                        Comparator.comparingInt(RoomRole::rank)
                                .reversed()
                                .thenComparing(RoomRole::id))
                .toList();
    }
}
