package io.veza.chat.application.room;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.room.Head;
import java.util.Collection;
import java.util.Map;

/** Where the logs of many rooms end; rooms that do not exist are absent. */
public interface Heads {

    Uni<Map<Long, Head>> of(Collection<Long> rooms);
}
