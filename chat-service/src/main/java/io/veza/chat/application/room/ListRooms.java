package io.veza.chat.application.room;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.Keyset;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Public rooms and the caller's own, most recently active first. */
@ApplicationScoped
public class ListRooms {

    private final Rooms rooms;

    public ListRooms(Rooms rooms) {
        this.rooms = rooms;
    }

    /**
     * @param with only what one is in together with this person; 0: everything
     */
    public record Query(long user, String text, long with, PageRequest page) {}

    public Uni<Page<RoomView>> handle(Query query) {
        int limit = query.page().limit();
        Keyset from = Keyset.parse(query.page().cursor());
        return rooms.list(
                        query.user(),
                        new Rooms.Sieve(query.text().strip(), query.with()),
                        from,
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.place().cursor()))
                .map(page -> page.map(Rooms.Listed::view));
    }
}
