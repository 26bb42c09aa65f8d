package io.veza.chat.domain.log;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.poll.Ballots;
import io.veza.chat.domain.poll.Ballots.Ballot;
import io.veza.chat.domain.poll.Poll;
import io.veza.chat.domain.role.Permission;
import io.veza.platform.kernel.DomainException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Writes down how people answer polls. */
final class PollScribe {

    private final Draft draft;
    private final Gate gate;
    private final Map<Long, Message> messages;
    private final Map<Ballot, Set<Integer>> cast;

    /**
     * @param messages by id; brought up to date with each change
     */
    PollScribe(Draft draft, Gate gate, Map<Long, Message> messages, Ballots ballots) {
        this.draft = draft;
        this.gate = gate;
        this.messages = messages;
        this.cast = new HashMap<>(ballots.cast());
    }

    Outcome vote(Intent.Vote vote, Message message) {
        gate.requireVoice(vote.user(), Permission.REACT);
        Poll poll = pollOf(message);
        poll.requireOffered(vote.choices());
        if (poll.isOver(draft.at())) {
            return Draft.refused(ChatError.POLL_CLOSED, "This poll is over.");
        }
        if (cast.getOrDefault(vote.ballot(), Set.of()).equals(vote.choices())) {
            return new Outcome.Unchanged();
        }
        cast.put(vote.ballot(), vote.choices());
        int seq = draft.next();
        Message touched = changed(message.touched(seq));
        return draft.written(new RoomEvent.PollVoted(seq, vote.user(), touched, vote.choices()));
    }

    Outcome close(Intent.ClosePoll close, Message message) {
        Poll poll = pollOf(message);
        if (!close.due() && !mayClose(close, message)) {
            return Draft.refused(
                    ChatError.NOT_THE_AUTHOR,
                    "Only its author and the room's moderators may close a poll.");
        }
        if (poll.closedAt() != null) {
            return new Outcome.Unchanged();
        }
        int seq = draft.next();
        Poll closed = poll.closed(draft.at());
        Message changed = changed(message.with(message.extras().asking(closed), seq));
        long by = close.due() ? message.author() : close.user();
        return draft.written(new RoomEvent.PollClosed(seq, by, changed, close.due()));
    }

    private boolean mayClose(Intent.ClosePoll close, Message message) {
        return close.user() == message.author()
                || close.admin()
                || draft.standing(close.user()).may(Permission.MANAGE_MESSAGES);
    }

    private static Poll pollOf(Message message) {
        Poll poll = message.extras().poll();
        if (poll == null) {
            throw new DomainException(ChatError.POLL_NOT_FOUND, "This message has no poll.");
        }
        return poll;
    }

    private Message changed(Message message) {
        messages.put(message.id(), message);
        return message;
    }
}
