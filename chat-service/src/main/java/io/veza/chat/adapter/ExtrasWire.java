package io.veza.chat.adapter;

import com.google.protobuf.InvalidProtocolBufferException;
import io.veza.chat.domain.message.Emoji;
import io.veza.chat.domain.message.Extras;
import io.veza.chat.domain.message.MessageKind;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.SendMessageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What messages have besides their words, as fields of the protobuf message: as people get it, and,
 * with nothing but these fields, as it is stored.
 */
public final class ExtrasWire {

    private ExtrasWire() {}

    static void put(Message.Builder wire, Extras extras) {
        if (extras.isNone()) {
            return;
        }
        if (extras.kind() != MessageKind.WORDS) {
            wire.setKind(Message.Kind.valueOf(extras.kind().name()));
        }
        extras.allowedReactions().forEach(one -> wire.addAllowedReactions(one.value()));
        extras.attachments().forEach(one -> wire.addAttachments(AttachmentWire.attachment(one)));
        if (extras.poll() != null) {
            wire.setPoll(PollWire.poll(extras.poll()));
        }
    }

    private static Extras of(Message wire) {
        return Extras.NONE
                .as(kind(wire.getKind()))
                .allowing(emojis(wire.getAllowedReactionsList()))
                .carrying(
                        wire.getAttachmentsList().stream().map(AttachmentWire::attachment).toList())
                .asking(wire.hasPoll() ? PollWire.poll(wire.getPoll()) : null);
    }

    /** What somebody wants to say besides words. */
    public static Extras of(SendMessageRequest request) {
        return Extras.NONE
                .as(kind(request.getKind()))
                .allowing(emojis(request.getAllowedReactionsList()))
                .asking(request.hasPoll() ? PollWire.poll(request.getPoll()) : null);
    }

    /** Null for most: a plain message stores nothing here. */
    public static byte @Nullable [] stored(Extras extras) {
        if (extras.isNone()) {
            return null;
        }
        Message.Builder wire = Message.newBuilder();
        put(wire, extras);
        return wire.build().toByteArray();
    }

    public static Extras read(byte[] stored) {
        try {
            return of(Message.parseFrom(stored));
        } catch (InvalidProtocolBufferException broken) {
            throw new IllegalStateException("message with unreadable extras", broken);
        }
    }

    private static MessageKind kind(Message.Kind kind) {
        return switch (kind) {
            case ACTION -> MessageKind.ACTION;
            case SYSTEM -> MessageKind.SYSTEM;
            case WORDS, KIND_UNSPECIFIED, UNRECOGNIZED -> MessageKind.WORDS;
        };
    }

    private static List<Emoji> emojis(List<String> values) {
        return values.stream().map(Emoji::new).toList();
    }
}
