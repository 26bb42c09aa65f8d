package io.veza.chat.application.thread;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.message.ListMessages;
import io.veza.chat.application.message.MessageView;
import io.veza.chat.application.message.Messages;
import io.veza.chat.application.message.ViewMessages;
import io.veza.chat.application.message.Window;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.message.Message;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The message a thread began with, and a page of what was said about it. */
@ApplicationScoped
public class ListThread {

    private final ListMessages listMessages;
    private final Messages messages;
    private final ViewMessages view;

    public ListThread(ListMessages listMessages, Messages messages, ViewMessages view) {
        this.listMessages = listMessages;
        this.messages = messages;
        this.view = view;
    }

    /**
     * Which replies are wanted.
     *
     * @param root id of the message the thread began with
     */
    public record Query(long user, long room, long root, Window window) {}

    public record Thread(MessageView root, ListMessages.Page replies) {}

    public Uni<Thread> handle(Query query) {
        return listMessages
                .handle(
                        new ListMessages.Query(
                                query.user(), query.room(), query.root(), query.window()))
                .chain(replies -> root(query).map(root -> new Thread(root, replies)));
    }

    private Uni<MessageView> root(Query query) {
        return messages.find(query.room(), List.of(query.root()))
                .invoke(ListThread::requireFound)
                .chain(found -> view.seenBy(query.user(), query.room(), found))
                .map(List::getFirst);
    }

    private static void requireFound(List<Message> found) {
        if (found.isEmpty()) {
            throw new DomainException(
                    ChatError.MESSAGE_NOT_FOUND, "There is no such message here.");
        }
    }
}
