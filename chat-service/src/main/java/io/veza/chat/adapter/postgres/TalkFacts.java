package io.veza.chat.adapter.postgres;

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
 * Gathers what others are told of what was said in one commit: one fact for all rooms. Few messages
 * carry files or links: whoever waits for those is not woken by the others.
 */
final class TalkFacts {

    private final TalkPosted.Builder talk = TalkPosted.newBuilder();
    private final MessagesPosted.Builder posted = MessagesPosted.newBuilder();
    private final MessagesAttached.Builder attached = MessagesAttached.newBuilder();
    private final MessagesLinked.Builder linked = MessagesLinked.newBuilder();

    /** Told with the others of its room. */
    List<NewEvent> said(Message message) {
        posted.addMessagesBuilder()
                .setId(message.id())
                .setSeq(message.seq())
                .setAuthor(message.author());
        List<Attachment> files = message.extras().attachments();
        if (!files.isEmpty()) {
            attached.addMessagesBuilder()
                    .setId(message.id())
                    .setAuthor(message.author())
                    .addAllAttachments(files.stream().map(Attachment::id).toList());
        }
        if (Links.mayBeIn(message.words())) {
            linked.addMessages(message.id());
        }
        return List.of();
    }

    /** Ends a room: what it alone is told of. */
    List<NewEvent> of(long room) {
        List<NewEvent> facts = new ArrayList<>();
        if (posted.getMessagesCount() == 0) {
            return facts;
        }
        long speaker = posted.getMessages(posted.getMessagesCount() - 1).getAuthor();
        talk.addRooms(posted.setRoom(room));
        if (attached.getMessagesCount() > 0) {
            MessagesAttached files = attached.setRoom(room).build();
            facts.add(RoomFacts.fact(room, "veza.chat.message.attached", files, speaker));
        }
        if (linked.getMessagesCount() > 0) {
            MessagesLinked links = linked.setRoom(room).build();
            facts.add(RoomFacts.fact(room, "veza.chat.message.linked", links, speaker));
        }
        posted.clear();
        attached.clear();
        linked.clear();
        return facts;
    }

    /** Of the first room's line: whoever commits holds its lock, so the versions follow. */
    List<NewEvent> posted() {
        return talk.getRoomsCount() == 0
                ? List.of()
                : List.of(
                        new NewEvent(
                                "talk/" + talk.getRooms(0).getRoom(),
                                "veza.chat.talk.posted",
                                talk.build(),
                                null));
    }
}
