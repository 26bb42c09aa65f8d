package io.veza.chat.application.export;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.membership.MemberView;
import io.veza.chat.application.membership.Memberships;
import io.veza.chat.application.message.MessageView;
import io.veza.chat.application.message.Messages;
import io.veza.chat.application.message.ViewMessages;
import io.veza.chat.application.person.Names;
import io.veza.chat.domain.export.ExportPlace;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.MessageEdit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the pages of exports; each is small enough to be one answer. */
@ApplicationScoped
public class ExportPages {

    private static final int MEMBERS = 500;
    private static final int MESSAGES = 500;
    private static final int EDITS = 100;

    /** In bytes, as if every character were one of the largest. */
    private static final int FULL = 2_000_000;

    private static final int LARGEST_EDIT = 16_000;
    private static final int LARGEST_CHARACTER = 4;

    private final Memberships memberships;
    private final Messages messages;
    private final ViewMessages view;
    private final Exports exports;
    private final Names names;

    public ExportPages(
            Memberships memberships,
            Messages messages,
            ViewMessages view,
            Exports exports,
            Names names) {
        this.memberships = memberships;
        this.messages = messages;
        this.view = view;
        this.exports = exports;
        this.names = names;
    }

    /**
     * Members or messages.
     *
     * @param next null: there is no more
     */
    public record Page(
            ExportView view,
            List<MemberView> members,
            List<Exported> messages,
            @Nullable ExportPlace next) {}

    /** A message and what it said before. */
    public record Exported(MessageView message, List<MessageEdit> edits) {}

    Uni<Page> at(ExportView export, long viewer, ExportPlace place) {
        return place.members()
                ? members(export, place.after())
                : messages(export, viewer, place.seq());
    }

    private Uni<Page> members(ExportView export, long after) {
        return memberships
                .members(export.room(), after, MEMBERS)
                .chain(found ->
                        names.of(found.stream().map(Standing::user).toList())
                                .map(known -> members(export, found, known)));
    }

    private static Page members(ExportView export, List<Standing> found, Names.Known known) {
        List<MemberView> members =
                found.stream().map(one -> MemberView.of(known.of(one.user()), one)).toList();
        ExportPlace next =
                found.size() < MEMBERS
                        ? ExportPlace.MESSAGES
                        : new ExportPlace(true, found.getLast().user());
        return new Page(export, members, List.of(), next);
    }

    private Uni<Page> messages(ExportView export, long viewer, int after) {
        long room = export.room().id();
        return messages.after(room, after, MESSAGES)
                .map(found -> fitting(export, found))
                .chain(found ->
                        Uni.combine()
                                .all()
                                .unis(
                                        view.seenBy(viewer, room, found),
                                        exports.edits(room, edited(found), EDITS))
                                .with((views, edits) -> page(export, views, edits)));
    }

    /** As many as one answer takes, at least one; those after the export are none of it. */
    private static List<Message> fitting(ExportView export, List<Message> found) {
        List<Message> taken = new ArrayList<>();
        int size = 0;
        for (Message message : found) {
            size += message.words().length() * LARGEST_CHARACTER;
            size += Math.min(message.state().edits(), EDITS) * LARGEST_EDIT;
            if (message.seq() > export.export().top() || (size > FULL && !taken.isEmpty())) {
                break;
            }
            taken.add(message);
        }
        return taken;
    }

    private static List<Long> edited(List<Message> found) {
        return found.stream()
                .filter(message -> message.state().edits() > 0 && !message.isDeleted())
                .map(Message::id)
                .toList();
    }

    private static Page page(
            ExportView export, List<MessageView> views, Map<Long, List<MessageEdit>> edits) {
        List<Exported> messages =
                views.stream()
                        .map(one ->
                                new Exported(
                                        one, edits.getOrDefault(one.message().id(), List.of())))
                        .toList();
        ExportPlace next =
                views.isEmpty() ? null : new ExportPlace(false, views.getLast().message().seq());
        return new Page(export, List.of(), messages, next);
    }
}
