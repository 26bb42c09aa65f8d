package io.veza.chat.application.membership;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.Names;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.domain.membership.Standing;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The people in a room, for those who may see it. */
@ApplicationScoped
public class ListMembers {

    private final GetRoom getRoom;
    private final Memberships memberships;
    private final Names names;

    public ListMembers(GetRoom getRoom, Memberships memberships, Names names) {
        this.getRoom = getRoom;
        this.memberships = memberships;
        this.names = names;
    }

    public record Query(long user, long room, PageRequest page) {}

    public Uni<Page<MemberView>> handle(Query query) {
        long after = after(query.page().cursor());
        int limit = query.page().limit();
        return getRoom.handle(new GetRoom.Query(query.user(), query.room()))
                .chain(view -> memberships.members(view.room(), after, limit + 1))
                .map(all -> Page.cut(all, limit, one -> String.valueOf(one.user())))
                .chain(this::named);
    }

    private Uni<Page<MemberView>> named(Page<Standing> page) {
        return names.of(page.items().stream().map(Standing::user).toList())
                .map(known -> page.map(one -> MemberView.of(known.of(one.user()), one)));
    }

    private static long after(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Long.parseLong(cursor);
        } catch (NumberFormatException _) {
            throw new DomainException(
                    CoreError.INVALID_REQUEST, "cursor must be the nextCursor of a page before");
        }
    }
}
