package io.veza.chat.adapter;

import com.google.protobuf.InvalidProtocolBufferException;
import io.veza.chat.domain.message.CallPolicy;
import io.veza.chat.domain.message.CallPolicy.Who;
import io.veza.chat.domain.message.Emoji;
import io.veza.chat.domain.message.Extras;
import io.veza.chat.domain.message.Mentions;
import io.veza.chat.domain.message.MessageKind;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.SendMessageRequest;
import java.util.List;
import java.util.Set;
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
        if (!extras.mentions().isNone()) {
            wire.setMentions(mentions(extras.mentions()));
        }
        PreviewWire.put(wire, extras.previews());
    }

    private static Extras of(Message wire) {
        return Extras.NONE
                .as(kind(wire.getKind()))
                .allowing(emojis(wire.getAllowedReactionsList()))
                .carrying(
                        wire.getAttachmentsList().stream().map(AttachmentWire::attachment).toList())
                .asking(wire.hasPoll() ? PollWire.poll(wire.getPoll()) : null)
                .calling(wire.hasMentions() ? mentions(wire.getMentions()) : Mentions.NONE)
                .showing(PreviewWire.previews(wire));
    }

    private static io.veza.proto.chat.v1.Mentions mentions(Mentions mentions) {
        var wire =
                io.veza.proto.chat.v1.Mentions.newBuilder()
                        .addAllUsers(mentions.people().stream().sorted().toList())
                        .setRoom(mentions.room())
                        .setOnline(mentions.online());
        if (mentions.answered() != null) {
            wire.setAnswered(mentions.answered());
        }
        return wire.build();
    }

    private static Mentions mentions(io.veza.proto.chat.v1.Mentions wire) {
        return new Mentions(
                Set.copyOf(wire.getUsersList()),
                wire.getRoom(),
                wire.getOnline(),
                wire.hasAnswered() ? wire.getAnswered() : null);
    }

    /** Whom somebody lets their words call. */
    public static CallPolicy calls(io.veza.proto.chat.v1.Mentions.Policy policy, boolean silent) {
        Who who =
                switch (policy) {
                    case NONE -> Who.NONE;
                    case PEOPLE -> Who.PEOPLE;
                    case ALL, POLICY_UNSPECIFIED, UNRECOGNIZED -> Who.ALL;
                };
        return new CallPolicy(who, silent);
    }

    public static io.veza.proto.chat.v1.Mentions.Policy policy(CallPolicy calls) {
        return io.veza.proto.chat.v1.Mentions.Policy.valueOf(calls.who().name());
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
