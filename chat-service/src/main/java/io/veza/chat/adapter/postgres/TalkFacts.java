package io.veza.chat.adapter.postgres;

import io.veza.chat.domain.log.RoomEvent.MessageCreated;
import io.veza.chat.domain.message.Attachment;
import io.veza.chat.domain.message.Links;
import io.veza.chat.domain.message.Message;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.chat.v1.MessagesAttached;
import io.veza.proto.chat.v1.MessagesLinked;
import io.veza.proto.chat.v1.MessagesPosted;
import io.veza.proto.chat.v1.TalkPosted;
import java.util.ArrayList;
import java.util.List;

/**
 * What others are told of what was said in one commit: one fact for all rooms. Few messages carry
 * files or links: whoever waits for those is not woken by the others.
 */
final class TalkFacts {

    private TalkFacts() {}

    /** Of the first room's line: whoever commits holds its lock, so the versions follow. */
    static List<NewEvent> posted(List<Decided> decided) {
        TalkPosted.Builder posted = TalkPosted.newBuilder();
        for (Decided one : decided) {
            List<Message> said = said(one);
            if (!said.isEmpty()) {
                posted.addRooms(posted(one.room(), said));
            }
        }
        return posted.getRoomsCount() == 0
                ? List.of()
                : List.of(
                        new NewEvent(
                                "talk/" + posted.getRooms(0).getRoom(),
                                "veza.chat.talk.posted",
                                posted.build(),
                                null));
    }

    private static List<Message> said(Decided one) {
        return one.decision().events().stream()
                .filter(MessageCreated.class::isInstance)
                .map(event -> ((MessageCreated) event).message())
                .toList();
    }

    static List<NewEvent> of(long room, List<Message> said) {
        List<NewEvent> facts = new ArrayList<>();
        if (said.isEmpty()) {
            return facts;
        }
        long speaker = said.getLast().author();
        MessagesAttached attached = attached(room, said);
        if (attached.getMessagesCount() > 0) {
            facts.add(RoomFacts.fact(room, "veza.chat.message.attached", attached, speaker));
        }
        MessagesLinked linked = linked(room, said);
        if (linked.getMessagesCount() > 0) {
            facts.add(RoomFacts.fact(room, "veza.chat.message.linked", linked, speaker));
        }
        return facts;
    }

    private static MessagesPosted posted(long room, List<Message> said) {
        MessagesPosted.Builder posted = MessagesPosted.newBuilder().setRoom(room);
        for (Message message : said) {
            posted.addMessagesBuilder()
                    .setId(message.id())
                    .setSeq(message.seq())
                    .setAuthor(message.author());
        }
        return posted.build();
    }

    private static MessagesAttached attached(long room, List<Message> said) {
        MessagesAttached.Builder attached = MessagesAttached.newBuilder().setRoom(room);
        for (Message message : said) {
            List<Long> files = message.extras().attachments().stream().map(Attachment::id).toList();
            if (!files.isEmpty()) {
                attached.addMessagesBuilder()
                        .setId(message.id())
                        .setAuthor(message.author())
                        .addAllAttachments(files);
            }
        }
        return attached.build();
    }

    private static MessagesLinked linked(long room, List<Message> said) {
        return MessagesLinked.newBuilder()
                .setRoom(room)
                .addAllMessages(
                        said.stream()
                                .filter(message -> Links.mayBeIn(message.words()))
                                .map(Message::id)
                                .toList())
                .build();
    }
}
