package io.veza.gateway.realtime.room;

import io.veza.gateway.realtime.wire.Subprotocol;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.RoomEvent;
import io.veza.proto.edge.v1.Event;
import io.veza.proto.edge.v1.ServerEnvelope;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One event of a room, encoded once per subprotocol however many receive it. Only the author's own
 * sockets get the form with the nonce.
 */
final class RoomEventFrame implements LaneNews, OwnForm {

    /** After these, what was read before is still what it was. */
    private static final Set<String> LEAVE_WORDS_ALONE =
            Set.of(
                    "message.created",
                    "message.pinned",
                    "message.unpinned",
                    "member.joined",
                    "member.left",
                    "reaction.added",
                    "reaction.removed");

    private final RoomEvent event;
    private final byte[] json;
    private byte @Nullable [] proto;

    RoomEventFrame(RoomEvent event) {
        this.event = event;
        this.json = Subprotocol.JSON.encode(envelope(event, false));
    }

    @Override
    public int seq() {
        return event.getSeq();
    }

    RoomEvent event() {
        return event;
    }

    /** Copies of earlier events may hold words that have been changed or taken back by this. */
    boolean changesWords() {
        return !LEAVE_WORDS_ALONE.contains(event.getType());
    }

    @Override
    public @Nullable Long owner() {
        return event.getMessage().hasNonce() ? event.getMessage().getAuthor().getId() : null;
    }

    byte[] payload(Subprotocol subprotocol) {
        return subprotocol == Subprotocol.JSON ? json : proto();
    }

    @Override
    public byte[] payloadFor(long user, Subprotocol subprotocol) {
        return Objects.equals(owner(), user)
                ? subprotocol.encode(envelope(event, true))
                : payload(subprotocol);
    }

    /** Protobuf clients are few: their form is made when the first one wants it. */
    private synchronized byte[] proto() {
        if (proto == null) {
            proto = Subprotocol.PROTO.encode(envelope(event, false));
        }
        return proto;
    }

    private static ServerEnvelope envelope(RoomEvent event, boolean own) {
        Event.Builder out =
                Event.newBuilder()
                        .setRoom(event.getRoom())
                        .setSeq(event.getSeq())
                        .setType(event.getType());
        if (event.hasMessage()) {
            out.setMessage(message(event.getMessage(), own));
        }
        if (event.hasMember()) {
            out.setMember(event.getMember());
        }
        if (event.hasReaction()) {
            out.setReaction(event.getReaction());
        }
        if (event.hasPoll()) {
            out.setPoll(event.getPoll());
        }
        out.addAllThreads(event.getThreadsList());
        govern(out, event);
        return ServerEnvelope.newBuilder().setEvent(out).build();
    }

    /** What happened to the room's own order. */
    private static void govern(Event.Builder out, RoomEvent event) {
        if (event.hasBy()) {
            out.setBy(event.getBy());
        }
        if (event.hasTarget()) {
            out.setTarget(event.getTarget());
        }
        if (event.hasRole()) {
            out.setRole(event.getRole());
        }
        if (event.hasSettings()) {
            out.setSettings(event.getSettings());
        }
        out.addAllDeleted(event.getDeletedList());
    }

    private static Message message(Message message, boolean own) {
        return own ? message : message.toBuilder().clearNonce().build();
    }
}
