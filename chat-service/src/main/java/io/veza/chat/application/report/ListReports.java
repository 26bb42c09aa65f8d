package io.veza.chat.application.report;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.Descending;
import io.veza.chat.application.moderation.ListModeration;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.report.Report;
import io.veza.chat.domain.report.ReportState;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cases of a room for its moderators, and those of the house for its admins; newest first. */
@ApplicationScoped
public class ListReports {

    /** What a room's moderators still have to settle. */
    private static final Set<ReportState> WAITING = EnumSet.of(ReportState.OPEN);

    private static final Set<ReportState> WAITING_FOR_THE_HOUSE =
            EnumSet.of(ReportState.OPEN, ReportState.ESCALATED);

    private final GetRoom getRoom;
    private final Reports reports;
    private final ViewReports view;

    public ListReports(GetRoom getRoom, Reports reports, ViewReports view) {
        this.getRoom = getRoom;
        this.reports = reports;
        this.view = view;
    }

    /**
     * @param room 0: the house
     * @param state null: those that wait
     */
    public record Query(Actor actor, long room, @Nullable ReportState state, PageRequest page) {}

    public Uni<Page<ReportView>> handle(Query query) {
        return requireModerator(query.actor(), query.room())
                .chain(() ->
                        reports.list(
                                query.room(),
                                states(query, WAITING),
                                Descending.before(query.page()),
                                query.page().limit() + 1))
                .chain(found -> page(query, found));
    }

    /** For admins: that is required where the call comes in. */
    public Uni<Page<ReportView>> house(Query query) {
        return reports.house(
                        states(query, WAITING_FOR_THE_HOUSE),
                        Descending.before(query.page()),
                        query.page().limit() + 1)
                .chain(found -> page(query, found));
    }

    public Uni<Integer> waiting(Actor actor, long room) {
        return requireModerator(actor, room).chain(() -> reports.waiting(room));
    }

    private Uni<Void> requireModerator(Actor actor, long room) {
        return getRoom.handle(new GetRoom.Query(actor.user(), room))
                .invoke(seen -> ListModeration.requireModerator(seen, actor))
                .replaceWithVoid();
    }

    private Uni<Page<ReportView>> page(Query query, List<Report> found) {
        Page<Report> page = Page.cut(found, query.page().limit(), one -> String.valueOf(one.id()));
        return view.of(page.items()).map(views -> new Page<>(views, page.nextCursor()));
    }

    private static Set<ReportState> states(Query query, Set<ReportState> waiting) {
        return query.state() == null ? waiting : EnumSet.of(query.state());
    }
}
