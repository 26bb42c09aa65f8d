package io.veza.chat.application.room;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.room.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/**
 * Newest position of many rooms, private ones too: a gateway asks for all its connections at once,
 * and a number tells nothing of what was said.
 */
@ApplicationScoped
public class GetHeads {

    private final Heads heads;

    public GetHeads(Heads heads) {
        this.heads = heads;
    }

    public Uni<Map<Long, Head>> handle(Collection<Long> rooms) {
        return rooms.isEmpty() ? Uni.createFrom().item(Map.of()) : heads.of(rooms);
    }
}
