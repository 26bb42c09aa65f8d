package io.veza.chat.adapter.postgres;

import io.veza.chat.domain.log.Decision;
import io.veza.chat.domain.log.GovernanceEvent;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.log.RoomEvent.MemberJoined;
import io.veza.chat.domain.log.RoomEvent.MemberLeft;
import io.veza.chat.domain.log.RoomEvent.MessageChanged;
import io.veza.chat.domain.log.RoomEvent.MessageCreated;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.room.Room;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.chat.v1.RoomCreated;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What other services are told about rooms. Ids only: what was said stays here; where a page has
 * its picture is what the page says.
 */
final class RoomFacts {

    private RoomFacts() {}

    static NewEvent created(Room room) {
        RoomCreated payload =
                RoomCreated.newBuilder()
                        .setRoom(room.id())
                        .setOwner(room.owner())
                        .setName(room.name().value())
                        .setPublic(room.isPublic())
                        .build();
        return fact(room.id(), "veza.chat.room.created", payload, room.owner());
    }

    /** All of one commit, in one walk through what happened; what was said comes first. */
    static List<NewEvent> of(List<Decided> decided) {
        List<NewEvent> facts = new ArrayList<>();
        TalkFacts talk = new TalkFacts();
        for (Decided one : decided) {
            Decision decision = one.decision();
            decision.effects().actions().forEach(action -> facts.add(GovernanceFacts.of(action)));
            decision.events().forEach(event -> facts.addAll(of(event, talk)));
            facts.addAll(talk.of(one.room()));
        }
        facts.addAll(0, talk.posted());
        return facts;
    }

    private static List<NewEvent> of(RoomEvent event, TalkFacts talk) {
        return switch (event) {
            case MessageCreated(Message message) -> talk.said(message);
            case MemberJoined joined -> List.of(joined(joined));
            case MemberLeft left -> List.of(left(left));
            case MessageChanged changed ->
                    Stream.concat(
                                    Stream.of(ChangeFacts.of(changed)),
                                    PictureFacts.of(changed).stream())
                            .toList();
            case GovernanceEvent change -> GovernanceFacts.of(change);
        };
    }

    private static NewEvent joined(MemberJoined joined) {
        var payload =
                io.veza.proto.chat.v1.MemberJoined.newBuilder()
                        .setRoom(joined.room())
                        .setUser(joined.user())
                        .build();
        return fact(joined.room(), "veza.chat.room.member_joined", payload, joined.user());
    }

    private static NewEvent left(MemberLeft left) {
        var payload =
                io.veza.proto.chat.v1.MemberLeft.newBuilder()
                        .setRoom(left.room())
                        .setUser(left.user())
                        .build();
        return fact(left.room(), "veza.chat.room.member_left", payload, left.user());
    }

    static NewEvent fact(long room, String type, com.google.protobuf.Message payload, long actor) {
        return new NewEvent("room/" + room, type, payload, actor);
    }
}
