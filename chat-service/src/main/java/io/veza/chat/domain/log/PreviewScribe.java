package io.veza.chat.domain.log;

import io.veza.chat.domain.message.Extras;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.PictureChange;
import java.util.Map;

/** Writes down what is shown of the links in messages. */
final class PreviewScribe {

    private final Draft draft;
    private final Map<Long, Message> messages;

    /**
     * @param messages by id; brought up to date with each change
     */
    PreviewScribe(Draft draft, Map<Long, Message> messages) {
        this.draft = draft;
        this.messages = messages;
    }

    /**
     * Found for other words than it has now, or found already: nothing changes. An edit is the
     * occasion to look again for a picture that did not come.
     */
    Outcome preview(Intent.Preview preview, Message message) {
        Extras showing =
                preview.edits() == 0
                        ? message.extras().showing(preview.found())
                        : message.extras().showingAnew(preview.found());
        return preview.edits() == message.state().edits()
                ? show(preview.user(), message, showing, preview.named())
                : new Outcome.Unchanged();
    }

    /** One that nobody waits for any more is none of the message's. */
    Outcome picture(Intent.Picture picture, Message message) {
        Extras showing = message.extras().painted(picture.painted());
        return show(message.author(), message, showing, Map.of());
    }

    Outcome remove(Intent.RemovePreviews removal, Message message) {
        return show(removal.user(), message, message.extras().withoutPreviews(), Map.of());
    }

    private Outcome show(long user, Message message, Extras showing, Map<Long, String> named) {
        if (showing.equals(message.extras())) {
            return new Outcome.Unchanged();
        }
        PictureChange pictures = PictureChange.between(message.extras(), showing, named);
        int seq = draft.next();
        Message now = message.with(showing, seq);
        messages.put(now.id(), now);
        return draft.written(new RoomEvent.MessagePreviewed(seq, user, now, pictures));
    }
}
