package io.veza.chat.domain.log;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.RoomState.SendKey;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.MessageState;
import io.veza.chat.domain.poll.Poll;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.room.Head;
import io.veza.platform.kernel.DomainException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes intents down one after the other; each sees what those before it did. */
final class Scribe {

    private final Draft draft;
    private final Map<Long, Message> messages;
    private final Map<SendKey, Message> sent;
    private final Gate gate;
    private final Judge judge;
    private final ChangeScribe changes;
    private final JoinScribe joins;
    private final RoomState state;
    private @Nullable GovernanceScribe governance;

    Scribe(RoomState state, Draft draft) {
        this.draft = draft;
        this.messages = new HashMap<>(state.messages());
        this.sent = new HashMap<>(state.sent());
        this.gate = new Gate(draft);
        this.judge = new Judge(draft);
        this.changes =
                new ChangeScribe(draft, gate, judge, messages, state.reactions(), state.ballots());
        this.joins = new JoinScribe(draft, state.statutes());
        this.state = state;
    }

    /** A scribe refuses before it has written anything. */
    Outcome write(Intent intent) {
        try {
            return decide(intent);
        } catch (DomainException refusal) {
            return new Outcome.Refused(refusal);
        }
    }

    private Outcome decide(Intent intent) {
        return switch (intent) {
            case Intent.Send send -> send(send);
            case Intent.Join join -> joins.join(join);
            case Intent.Leave leave -> joins.leave(leave);
            case Intent.Change change -> changes.write(change);
            case Governance order -> governance().write(order);
        };
    }

    /** Made only for groups that need it: most say something and no more. */
    private GovernanceScribe governance() {
        GovernanceScribe known = governance;
        if (known == null) {
            known = new GovernanceScribe(draft, gate, state.statutes(), messages);
            governance = known;
        }
        return known;
    }

    private Outcome send(Intent.Send send) {
        Message first = send.nonce() == null ? null : sent.get(keyOf(send));
        if (first != null) {
            return new Outcome.Repeated(first);
        }
        Standing author = gate.requireVoice(send.user(), Permission.SEND);
        gate.requirePause(author);
        if (!send.extras().attachments().isEmpty()) {
            gate.requireVoice(send.user(), Permission.ATTACH);
        }
        requireSense(send);
        Outcome refused = judge.refusal(author, send.screening());
        if (refused != null) {
            return refused;
        }
        Message message = message(send, draft.advance(after(send)));
        if (send.nonce() != null) {
            sent.put(keyOf(send), message);
        }
        draft.spoke(author);
        judge.flag(author, send.screening(), message);
        return draft.written(new RoomEvent.MessageCreated(message));
    }

    private Message message(Intent.Send send, int seq) {
        return new Message(
                send.id(),
                draft.room().id(),
                seq,
                send.user(),
                send.text(),
                draft.at(),
                send.nonce(),
                send.replyTo(),
                send.threadRoot(),
                send.extras(),
                MessageState.FRESH);
    }

    private void requireSense(Intent.Send send) {
        if (isUnknown(send.replyTo()) || isUnknown(send.threadRoot())) {
            throw new DomainException(
                    ChatError.MESSAGE_NOT_FOUND, "That message is not in this room.");
        }
        Message root = send.threadRoot() == null ? null : messages.get(send.threadRoot());
        if (root != null && root.threadRoot() != null) {
            throw new DomainException(
                    ChatError.THREAD_ROOT_INVALID, "That message is in a thread itself.");
        }
        Poll poll = send.extras().poll();
        if (poll != null) {
            poll.requireSense(draft.at());
        }
    }

    private Head after(Intent.Send send) {
        return send.threadRoot() == null
                ? draft.head().afterMessage(draft.at())
                : draft.head().afterReply(draft.at());
    }

    private boolean isUnknown(@Nullable Long message) {
        return message != null && !messages.containsKey(message);
    }

    private static SendKey keyOf(Intent.Send send) {
        return new SendKey(send.user(), Objects.requireNonNull(send.nonce()));
    }
}
