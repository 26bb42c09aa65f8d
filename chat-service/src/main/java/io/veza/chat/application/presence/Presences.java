package io.veza.chat.application.presence;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.presence.Presence;
import java.util.Collection;
import java.util.Map;

/** Who is connected, on whichever gateway; those who are not, or not to be seen, are absent. */
public interface Presences {

    Uni<Map<Long, Presence>> of(Collection<Long> users);
}
