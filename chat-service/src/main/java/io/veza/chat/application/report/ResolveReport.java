package io.veza.chat.application.report;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.application.moderation.ListModeration;
import io.veza.chat.application.moderation.Moderate;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.log.Governance;
import io.veza.chat.domain.log.Outcome;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.Link;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.moderation.Reason;
import io.veza.chat.domain.report.Report;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Closes a case and does something about it: one commit, one entry in the room's record. */
@ApplicationScoped
public class ResolveReport {

    private final GetRoom getRoom;
    private final Reports reports;
    private final ViewReports view;
    private final Moderate moderate;
    private final RoomWriter writer;
    private final Ids ids;

    public ResolveReport(
            GetRoom getRoom,
            Reports reports,
            ViewReports view,
            Moderate moderate,
            RoomWriter writer,
            Ids ids) {
        this.getRoom = getRoom;
        this.reports = reports;
        this.view = view;
        this.moderate = moderate;
        this.writer = writer;
        this.ids = ids;
    }

    /**
     * What is to become of which case.
     *
     * @param room 0: any, for an actor of the house
     */
    public record Command(
            Actor actor,
            long room,
            long report,
            Resolution resolution,
            Reason reason,
            @Nullable Instant until) {}

    public Uni<ReportView> handle(Command command) {
        return allowed(command)
                .chain(() -> reports.find(command.report()))
                .map(found ->
                        found.filter(one -> command.room() == 0 || one.room() == command.room())
                                .orElseThrow(ResolveReport::notFound))
                .invoke(ResolveReport::requireOpen)
                .call(report -> act(command, report))
                .chain(report -> settled(report.id()));
    }

    private Uni<Void> allowed(Command command) {
        if (command.actor().everywhere()) {
            return Uni.createFrom().voidItem();
        }
        return getRoom.handle(new GetRoom.Query(command.actor().user(), command.room()))
                .invoke(room -> ListModeration.requireModerator(room, command.actor()))
                .replaceWithVoid();
    }

    private Uni<?> act(Command command, Report report) {
        Order order =
                new Order(
                        command.resolution().action(),
                        report.subject(),
                        command.reason(),
                        command.until(),
                        Link.report(report.id()));
        return order.kind() == ActionKind.DELETE_MESSAGES
                ? delete(command.actor(), report, order)
                : moderate.handle(new Moderate.Command(command.actor(), report.room(), order));
    }

    /** What is gone already needs nothing but to be settled. */
    private Uni<?> delete(Actor actor, Report report, Order order) {
        if (report.message() == null) {
            throw new DomainException(
                    ChatError.MESSAGE_NOT_FOUND, "This report is about a person, not a message.");
        }
        var deletion =
                new Governance.DeleteMessages(actor, ids.next(), List.of(report.message()), order);
        return writer.write(report.room(), deletion)
                .invoke(Outcome::require)
                .chain(outcome ->
                        outcome instanceof Outcome.Unchanged
                                ? settle(actor, report, order)
                                : Uni.createFrom().item(outcome));
    }

    private Uni<?> settle(Actor actor, Report report, Order order) {
        Order dismissal =
                new Order(
                        ActionKind.DISMISS_REPORT,
                        order.target(),
                        order.reason(),
                        null,
                        order.link());
        return moderate.handle(new Moderate.Command(actor, report.room(), dismissal));
    }

    private Uni<ReportView> settled(long report) {
        return reports.find(report)
                .map(found -> found.orElseThrow(ResolveReport::notFound))
                .chain(one -> view.of(List.of(one)))
                .map(List::getFirst);
    }

    private static void requireOpen(Report report) {
        if (report.state().isClosed()) {
            throw new DomainException(
                    ChatError.REPORT_CLOSED, "Somebody has settled this report already.");
        }
    }

    private static DomainException notFound() {
        return new DomainException(ChatError.REPORT_NOT_FOUND, "There is no such report.");
    }
}
