package io.veza.chat.application.report;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.application.room.Rooms;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.PlainText;
import io.veza.chat.domain.report.Report;
import io.veza.chat.domain.report.ReportReason;
import io.veza.chat.domain.report.ReportState;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Brings a message or a person before those who keep order. */
@ApplicationScoped
public class FileReport {

    private static final int NOTE = 500;
    private static final int AN_HOUR = 30;
    private static final Duration HOUR = Duration.ofHours(1);

    private final GetRoom getRoom;
    private final Rooms rooms;
    private final Reports reports;
    private final Ids ids;
    private final Clock clock;

    public FileReport(GetRoom getRoom, Rooms rooms, Reports reports, Ids ids, Clock clock) {
        this.getRoom = getRoom;
        this.rooms = rooms;
        this.reports = reports;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is reported, and why.
     *
     * @param message its id; null: the person
     * @param subject of a person: whom
     */
    public record Command(
            long user,
            long room,
            @Nullable Long message,
            long subject,
            ReportReason reason,
            String note) {

        public Command {
            note = PlainText.require(CoreError.INVALID_REQUEST, "note", note.strip(), 0, NOTE);
        }
    }

    /** Answers false when they had reported it before. */
    public Uni<Boolean> handle(Command command) {
        Instant at = clock.instant();
        return getRoom.handle(new GetRoom.Query(command.user(), command.room()))
                .chain(() -> reports.raisedBy(command.user(), at.minus(HOUR)))
                .invoke(FileReport::requireFew)
                .chain(() -> fresh(command, at))
                .chain(report -> reports.add(report, voice(command, at)));
    }

    private static void requireFew(int raised) {
        if (raised >= AN_HOUR) {
            throw DomainException.retryable(
                    ChatError.TOO_MANY_REPORTS, "Too many reports within an hour.", HOUR);
        }
    }

    private Uni<Report> fresh(Command command, Instant at) {
        return command.message() == null
                ? person(command, at)
                : reports.said(command.room(), command.message())
                        .map(found -> found.orElseThrow(FileReport::noMessage))
                        .map(said -> about(command, said, at));
    }

    private Report about(Command command, Reports.Said said, Instant at) {
        requireOther(command.user(), said.author());
        return report(command, said.author(), said.text(), at);
    }

    private Uni<Report> person(Command command, Instant at) {
        requireOther(command.user(), command.subject());
        return rooms.find(command.room(), command.subject())
                .map(found -> found.filter(RoomView::joined).orElseThrow(FileReport::noMember))
                .map(_ -> report(command, command.subject(), "", at));
    }

    private Report report(Command command, long subject, String evidence, Instant at) {
        return new Report(
                ids.next(),
                command.room(),
                command.message(),
                subject,
                evidence,
                ReportState.OPEN,
                at,
                Report.Source.PEOPLE,
                Report.Voices.NONE,
                null);
    }

    private static Reports.Voice voice(Command command, Instant at) {
        return new Reports.Voice(command.user(), command.reason(), command.note(), at);
    }

    private static void requireOther(long reporter, long subject) {
        if (reporter == subject) {
            throw new DomainException(CoreError.INVALID_REQUEST, "Nobody reports themselves.");
        }
    }

    private static DomainException noMessage() {
        return new DomainException(ChatError.MESSAGE_NOT_FOUND, "There is no such message here.");
    }

    private static DomainException noMember() {
        return new DomainException(ChatError.MEMBER_NOT_FOUND, "They are not in this room.");
    }
}
