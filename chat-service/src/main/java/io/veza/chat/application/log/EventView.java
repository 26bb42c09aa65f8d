package io.veza.chat.application.log;

import io.veza.chat.application.aside.Asides;
import io.veza.chat.application.aside.KnownAsides;
import io.veza.chat.application.aside.ThreadView;
import io.veza.chat.application.person.Names;
import io.veza.chat.domain.log.GovernanceEvent.MemberUpdated;
import io.veza.chat.domain.log.GovernanceEvent.MessagesDeleted;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.log.RoomEvent.MemberLeft;
import io.veza.chat.domain.log.RoomEvent.MessageChanged;
import io.veza.chat.domain.log.RoomEvent.MessageCreated;
import io.veza.chat.domain.log.RoomEvent.MessageDeleted;
import io.veza.chat.domain.membership.Nickname;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.person.Person;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event with the names that belong to it, and what it is shown with.
 *
 * @param person who did it
 * @param author who wrote the message it is about, or whom else it is about; the same as {@code
 *     person} where there is nobody else
 * @param threads those it says something in, or takes something out of
 */
public record EventView(
        RoomEvent event, Person person, Person author, Asides asides, List<ThreadView> threads) {

    public EventView {
        threads = List.copyOf(threads);
    }

    /** An event that needs nothing but names. */
    public EventView(RoomEvent event, Person person, Person author) {
        this(event, person, author, Asides.NONE, List.of());
    }

    static EventView of(RoomEvent event, Names.Known names, KnownAsides asides) {
        Names.Known called = names.in(event.room());
        Person person = called.of(event.user());
        return new EventView(
                event,
                person,
                author(event, person, names),
                asides(event, called, asides),
                threads(event, called, asides));
    }

    private static Person author(RoomEvent event, Person person, Names.Known names) {
        if (event instanceof MemberUpdated(_, _, _, Standing member)) {
            return called(member, names);
        }
        Long other = other(event);
        return other == null ? person : names.in(event.room(), other);
    }

    /** By what they are called since the event, whatever is remembered. */
    private static Person called(Standing member, Names.Known names) {
        Nickname nickname = member.nickname();
        return names.of(member.user()).called(nickname == null ? null : nickname.value());
    }

    private static Asides asides(RoomEvent event, Names.Known names, KnownAsides asides) {
        return switch (event) {
            case MessageCreated(Message message) -> asides.of(message, names);
            case MessageChanged changed -> asides.of(changed.message(), names);
            default -> Asides.NONE;
        };
    }

    private static List<ThreadView> threads(
            RoomEvent event, Names.Known names, KnownAsides asides) {
        Stream<Long> roots =
                switch (event) {
                    case MessageCreated(Message message) -> Stream.ofNullable(message.threadRoot());
                    case MessageDeleted deleted ->
                            Stream.ofNullable(deleted.message().threadRoot());
                    case MessagesDeleted _ -> asides.threads().keySet().stream();
                    default -> Stream.of();
                };
        return roots.map(root -> asides.thread(root, names)).filter(Objects::nonNull).toList();
    }

    private static @Nullable Long other(RoomEvent event) {
        return switch (event) {
            case MessageChanged changed -> changed.message().author();
            case MemberLeft left -> left.by();
            default -> null;
        };
    }
}
