package io.veza.chat.domain.log;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.message.Emoji;
import io.veza.chat.domain.message.Extras;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.PictureChange;
import io.veza.chat.domain.message.ReactionKey;
import io.veza.chat.domain.poll.Ballots;
import io.veza.chat.domain.role.Permission;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes down what is done to messages that are there. */
final class ChangeScribe {

    /** Different reactions one message may have; more could not be shown. */
    private static final int MAX_KINDS = 20;

    private final Draft draft;
    private final Gate gate;
    private final Judge judge;
    private final Map<Long, Message> messages;
    private final Set<ReactionKey> given;
    private final Map<Long, Set<Emoji>> kinds = new HashMap<>();
    private final PollScribe polls;
    private final PreviewScribe previews;

    /**
     * @param messages by id; brought up to date with each change
     */
    ChangeScribe(
            Draft draft,
            Gate gate,
            Judge judge,
            Map<Long, Message> messages,
            RoomState.Reactions reactions,
            Ballots ballots) {
        this.draft = draft;
        this.gate = gate;
        this.judge = judge;
        this.messages = messages;
        this.given = new HashSet<>(reactions.given());
        this.polls = new PollScribe(draft, gate, messages, ballots);
        this.previews = new PreviewScribe(draft, messages);
        reactions.kinds().forEach((message, all) -> kinds.put(message, new HashSet<>(all)));
    }

    Outcome write(Intent.Change change) {
        boolean byItself =
                change instanceof Intent.Preview
                        || change instanceof Intent.Picture
                        || (change instanceof Intent.ClosePoll close && close.due());
        if (!byItself) {
            gate.requireInside(change.user());
            gate.requireOpen();
        }
        Message message = messages.get(change.message());
        boolean again = change instanceof Intent.Delete;
        if (message == null || (message.isDeleted() && !again)) {
            return Draft.refused(ChatError.MESSAGE_NOT_FOUND, "There is no such message here.");
        }
        return switch (change) {
            case Intent.Edit edit -> edit(edit, message);
            case Intent.Delete delete -> delete(delete, message);
            case Intent.Pin pin -> pin(pin, message);
            case Intent.React react -> react(react, message);
            case Intent.Vote vote -> polls.vote(vote, message);
            case Intent.ClosePoll close -> polls.close(close, message);
            case Intent.Preview preview -> previews.preview(preview, message);
            case Intent.Picture picture -> previews.picture(picture, message);
            case Intent.RemovePreviews removal -> removePreviews(removal, message);
        };
    }

    private Outcome removePreviews(Intent.RemovePreviews removal, Message message) {
        if (removal.user() != message.author()
                && !may(removal.user(), removal.admin(), Permission.MANAGE_MESSAGES)) {
            return Draft.refused(
                    ChatError.NOT_THE_AUTHOR, "Only its author may take previews off a message.");
        }
        return previews.remove(removal, message);
    }

    private Outcome edit(Intent.Edit edit, Message message) {
        if (edit.user() != message.author()) {
            return Draft.refused(ChatError.NOT_THE_AUTHOR, "Only its author may change a message.");
        }
        Standing author = gate.requireVoice(edit.user(), Permission.SEND);
        message.extras().requireSaid(edit.text());
        if (Objects.equals(edit.text(), message.text())) {
            return new Outcome.Unchanged();
        }
        Outcome refused = judge.refusal(author, edit.screening());
        if (refused != null) {
            return refused;
        }
        int seq = draft.next();
        Extras saying = message.extras().saying(edit.text());
        Extras extras = MentionScribe.changed(saying, edit.mentions(), author);
        Message edited = changed(message.edited(edit.text(), extras, seq, draft.at()));
        judge.flag(author, edit.screening(), edited);
        PictureChange pictures = PictureChange.between(message.extras(), extras);
        return draft.written(
                new RoomEvent.MessageEdited(seq, edit.user(), edited, message.text(), pictures));
    }

    private Outcome delete(Intent.Delete delete, Message message) {
        if (delete.user() != message.author()
                && !may(delete.user(), delete.admin(), Permission.MANAGE_MESSAGES)) {
            return Draft.refused(
                    ChatError.NOT_THE_AUTHOR,
                    "Only its author and the room's moderators may delete a message.");
        }
        if (message.isDeleted()) {
            return new Outcome.Unchanged();
        }
        int seq = draft.next();
        Message deleted = changed(message.deleted(seq, draft.at()));
        given.removeIf(key -> key.message() == message.id());
        kinds.remove(message.id());
        return draft.written(new RoomEvent.MessageDeleted(seq, delete.user(), deleted));
    }

    private Outcome pin(Intent.Pin pin, Message message) {
        if (!may(pin.user(), pin.admin(), Permission.PIN)) {
            return Draft.refused(
                    ChatError.NOT_A_MODERATOR, "Only the room's moderators may pin messages.");
        }
        if (message.state().isPinned() == pin.pinned()) {
            return new Outcome.Unchanged();
        }
        int seq = draft.next();
        if (pin.pinned()) {
            Message pinned = changed(message.pinned(seq, draft.at()));
            return draft.written(new RoomEvent.MessagePinned(seq, pin.user(), pinned));
        }
        Message unpinned = changed(message.unpinned(seq));
        return draft.written(new RoomEvent.MessageUnpinned(seq, pin.user(), unpinned));
    }

    private Outcome react(Intent.React react, Message message) {
        gate.requireVoice(react.user(), Permission.REACT);
        if (given.contains(react.key()) == react.given()) {
            return new Outcome.Unchanged();
        }
        return react.given() ? add(react, message) : remove(react, message);
    }

    private Outcome remove(Intent.React react, Message message) {
        given.remove(react.key());
        int seq = draft.next();
        Message touched = changed(message.touched(seq));
        return draft.written(
                new RoomEvent.ReactionRemoved(seq, react.user(), touched, react.emoji()));
    }

    private Outcome add(Intent.React react, Message message) {
        if (!message.extras().allows(react.emoji())) {
            return Draft.refused(
                    ChatError.REACTION_NOT_ALLOWED,
                    "This message takes only the reactions its author chose.");
        }
        Set<Emoji> known = kinds.computeIfAbsent(message.id(), _ -> new HashSet<>());
        if (known.size() >= MAX_KINDS && !known.contains(react.emoji())) {
            return Draft.refused(
                    ChatError.TOO_MANY_REACTIONS,
                    "This message has " + MAX_KINDS + " different reactions already.");
        }
        known.add(react.emoji());
        given.add(react.key());
        int seq = draft.next();
        Message touched = changed(message.touched(seq));
        return draft.written(
                new RoomEvent.ReactionAdded(seq, react.user(), touched, react.emoji()));
    }

    private boolean may(long user, boolean admin, Permission permission) {
        return admin || draft.standing(user).may(permission);
    }

    private Message changed(Message message) {
        messages.put(message.id(), message);
        return message;
    }
}
