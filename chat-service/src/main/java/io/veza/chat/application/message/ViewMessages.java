package io.veza.chat.application.message;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.aside.KnownAsides;
import io.veza.chat.application.aside.ReadAsides;
import io.veza.chat.application.person.Names;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.ReactionCount;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Adds to stored messages what people want to see with them, and leaves out what they may not. */
@ApplicationScoped
public class ViewMessages {

    private final Names names;
    private final Reactions reactions;
    private final ReadAsides asides;

    public ViewMessages(Names names, Reactions reactions, ReadAsides asides) {
        this.names = names;
        this.reactions = reactions;
        this.asides = asides;
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
                .unis(reactions.of(room, changed, viewer), asides.of(room, messages, viewer))
                .asTuple()
                .chain(read -> named(viewer, room, messages, read.getItem1(), read.getItem2()));
    }

    private Uni<List<MessageView>> named(
            long viewer,
            long room,
            List<Message> messages,
            Map<Long, List<ReactionCount>> given,
            KnownAsides asides) {
        Stream<Long> authors = messages.stream().map(Message::author);
        return names.in(List.of(room), Stream.concat(authors, asides.people()).distinct().toList())
                .map(known -> known.in(room))
                .map(known ->
                        messages.stream()
                                .map(message ->
                                        new MessageView(
                                                message.seenBy(viewer),
                                                known.of(message.author()),
                                                given.getOrDefault(message.id(), List.of()),
                                                asides.of(message, known)))
                                .toList());
    }
}
