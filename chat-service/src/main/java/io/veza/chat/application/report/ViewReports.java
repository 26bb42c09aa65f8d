package io.veza.chat.application.report;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.moderation.ModerationLog;
import io.veza.chat.application.moderation.ModerationView;
import io.veza.chat.application.person.Names;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.report.Report;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds names and what was done to cases. */
@ApplicationScoped
class ViewReports {

    private final Reports reports;
    private final ModerationLog log;
    private final Names names;

    ViewReports(Reports reports, ModerationLog log, Names names) {
        this.reports = reports;
        this.log = log;
        this.names = names;
    }

    /** In the same order. */
    Uni<List<ReportView>> of(List<Report> cases) {
        List<Long> actions =
                cases.stream().map(ViewReports::action).filter(Objects::nonNull).toList();
        return reports.rooms(cases)
                .chain(rooms -> reports.places(cases).map(places -> new Where(rooms, places)))
                .chain(where -> log.find(actions).chain(done -> named(cases, done, where)));
    }

    /** The names of rooms and the places of messages, by id. */
    private record Where(Map<Long, String> rooms, Map<Long, Reports.Place> messages) {

        String room(Report report) {
            return rooms.getOrDefault(report.room(), "");
        }

        Reports.@Nullable Place place(Report report) {
            return report.message() == null ? null : messages.get(report.message());
        }
    }

    private Uni<List<ReportView>> named(
            List<Report> cases, List<ModerationAction> done, Where where) {
        Map<Long, ModerationAction> byId =
                done.stream().collect(Collectors.toMap(ModerationAction::id, Function.identity()));
        return names.of(people(cases, byId.values()))
                .map(known -> cases.stream().map(one -> view(one, byId, known, where)).toList());
    }

    private static ReportView view(
            Report report, Map<Long, ModerationAction> done, Names.Known known, Where where) {
        var closing = report.closing();
        ModerationAction action = done.get(action(report));
        return new ReportView(
                report,
                where.room(report),
                known.of(report.subject()),
                where.place(report),
                closing == null ? null : known.of(closing.by()),
                action == null ? null : ModerationView.of(action, known));
    }

    private static List<Long> people(
            Collection<Report> reports, Collection<ModerationAction> done) {
        Stream<Long> concerned =
                reports.stream()
                        .flatMap(one ->
                                Stream.of(
                                        one.subject(),
                                        one.closing() == null ? 0 : one.closing().by()));
        return Stream.concat(concerned, ModerationView.people(done).stream()).distinct().toList();
    }

    private static @Nullable Long action(Report report) {
        return report.closing() == null ? null : report.closing().action();
    }
}
