package io.veza.chat.application.presence;

import io.veza.chat.domain.presence.Presence;
import java.util.Map;

/**
 * Those of a room's people who are there.
 *
 * @param there by id
 */
record Crowd(Map<Long, Presence> there) {

    Crowd {
        there = Map.copyOf(there);
    }

    int online() {
        return there.size();
    }

    Presence of(long user) {
        Presence known = there.get(user);
        return known == null ? Presence.offline(user) : known;
    }
}
