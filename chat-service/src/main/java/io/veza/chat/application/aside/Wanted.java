package io.veza.chat.application.aside;

import io.veza.chat.domain.log.GovernanceEvent.MessagesDeleted;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.log.RoomEvent.MessageCreated;
import io.veza.chat.domain.log.RoomEvent.MessageDeleted;
import io.veza.chat.domain.log.RoomEvent.PollClosed;
import io.veza.chat.domain.log.RoomEvent.PollVoted;
import io.veza.chat.domain.message.Message;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which asides are needed; by id.
 *
 * @param deleted messages whose threads are wanted
 */
record Wanted(Set<Long> quotes, Set<Long> threads, Set<Long> polls, Set<Long> deleted) {

    static Wanted by(Collection<Message> messages) {
        Wanted wanted = nothing();
        for (Message message : messages) {
            add(wanted.quotes, message.replyTo());
            if (message.state().changed() > 0) {
                // Nobody has replied or voted without leaving a trace there.
                wanted.threads.add(message.id());
                if (message.extras().poll() != null) {
                    wanted.polls.add(message.id());
                }
            }
        }
        return wanted;
    }

    static Wanted byEvents(Collection<RoomEvent> events) {
        Wanted wanted = nothing();
        for (RoomEvent event : events) {
            switch (event) {
                case MessageCreated(Message message) -> {
                    add(wanted.quotes, message.replyTo());
                    add(wanted.threads, message.threadRoot());
                }
                case MessageDeleted deleted -> add(wanted.threads, deleted.message().threadRoot());
                case MessagesDeleted deleted -> wanted.deleted.addAll(deleted.ids());
                case PollVoted voted -> wanted.polls.add(voted.message().id());
                case PollClosed closed -> wanted.polls.add(closed.message().id());
                default -> {}
            }
        }
        return wanted;
    }

    boolean isNothing() {
        return quotes.isEmpty() && threads.isEmpty() && polls.isEmpty() && deleted.isEmpty();
    }

    private static Wanted nothing() {
        return new Wanted(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    private static void add(Set<Long> ids, @Nullable Long id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
