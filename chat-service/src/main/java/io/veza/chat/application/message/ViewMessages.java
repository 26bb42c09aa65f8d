package io.veza.chat.application.message;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.Names;
import io.veza.chat.domain.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Adds to stored messages what people want to see with them, and leaves out what they may not. */
@ApplicationScoped
public class ViewMessages {

    private final Names names;
    private final Reactions reactions;

    public ViewMessages(Names names, Reactions reactions) {
        this.names = names;
        this.reactions = reactions;
    }

    /** In the same order. */
    public Uni<List<MessageView>> seenBy(long viewer, long room, List<Message> messages) {
        List<Long> changed =
                messages.stream()
                        .filter(message -> message.state().changed() > 0)
                        .map(Message::id)
                        .toList();
        return Uni.combine()
                .all()
                .unis(
                        names.of(messages.stream().map(Message::author).distinct().toList()),
                        reactions.of(room, changed, viewer))
                .with((known, given) ->
                        messages.stream()
                                .map(message ->
                                        new MessageView(
                                                message.seenBy(viewer),
                                                known.of(message.author()),
                                                given.getOrDefault(message.id(), List.of())))
                                .toList());
    }
}
