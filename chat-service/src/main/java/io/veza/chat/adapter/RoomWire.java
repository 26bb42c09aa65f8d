package io.veza.chat.adapter;

import com.google.protobuf.Timestamp;
import io.veza.chat.application.log.EventView;
import io.veza.chat.domain.log.GovernanceEvent;
import io.veza.chat.domain.log.RoomEvent.MemberJoined;
import io.veza.chat.domain.log.RoomEvent.MemberLeft;
import io.veza.chat.domain.log.RoomEvent.MessageChanged;
import io.veza.chat.domain.log.RoomEvent.MessageCreated;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.person.Person;
import io.veza.chat.domain.room.Visibility;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomEvent;
import java.time.Instant;

/** People, messages and events as protobuf. */
public final class RoomWire {

    private RoomWire() {}

    public static RoomEvent event(EventView view) {
        RoomEvent.Builder event =
                RoomEvent.newBuilder().setRoom(view.event().room()).setSeq(view.event().seq());
        return switch (view.event()) {
            case MessageCreated(Message message) ->
                    threads(event.setType("message.created"), view)
                            .setMessage(created(message, view))
                            .build();
            case MemberJoined _ ->
                    event.setType("member.joined").setMember(person(view.person())).build();
            case MemberLeft left -> left(event.setType("member.left"), left, view);
            case MessageChanged changed -> ChangeWire.event(event, changed, view);
            case GovernanceEvent change -> GovernanceWire.event(event, change, view);
        };
    }

    static RoomEvent.Builder threads(RoomEvent.Builder event, EventView view) {
        return event.addAllThreads(view.threads().stream().map(AsideWire::thread).toList());
    }

    private static io.veza.proto.chat.v1.Message.Builder created(Message message, EventView view) {
        var wire = message(message, view.person()).toBuilder();
        AsideWire.quote(wire, view.asides());
        return wire;
    }

    private static RoomEvent left(RoomEvent.Builder event, MemberLeft left, EventView view) {
        event.setMember(person(view.person()));
        return left.by() == null ? event.build() : event.setBy(person(view.author())).build();
    }

    public static io.veza.proto.chat.v1.Message message(Message message, Person author) {
        var wire =
                io.veza.proto.chat.v1.Message.newBuilder()
                        .setId(message.id())
                        .setRoom(message.room())
                        .setSeq(message.seq())
                        .setAuthor(person(author))
                        .setText(message.words())
                        .setAt(timestamp(message.at()));
        if (message.nonce() != null) {
            wire.setNonce(message.nonce().value());
        }
        if (message.replyTo() != null) {
            wire.setReplyTo(message.replyTo());
        }
        if (message.threadRoot() != null) {
            wire.setThreadRoot(message.threadRoot());
        }
        ExtrasWire.put(wire, message.extras());
        ChangeWire.state(wire, message.state());
        return wire.build();
    }

    public static io.veza.proto.common.v1.Person person(Person person) {
        io.veza.proto.common.v1.Person.Builder wire =
                io.veza.proto.common.v1.Person.newBuilder()
                        .setId(person.id())
                        .setHandle(person.handle())
                        .setDisplayName(person.displayName());
        return (person.avatar().isEmpty() ? wire : wire.setAvatar(person.avatar())).build();
    }

    public static Room.Visibility visibility(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> Room.Visibility.PUBLIC;
            case PRIVATE -> Room.Visibility.PRIVATE;
        };
    }

    public static Instant instant(Timestamp timestamp) {
        return Instant.ofEpochSecond(timestamp.getSeconds(), timestamp.getNanos());
    }

    public static Timestamp timestamp(Instant instant) {
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }
}
