package io.veza.chat.domain.moderation;

import io.veza.chat.domain.message.Extras;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a message was that was taken back: kept for a while, so that moderators can put it back.
 *
 * @param extras without files: those went with it
 */
public record TakenMessage(long message, long author, @Nullable Text text, Extras extras) {

    public static TakenMessage of(Message before) {
        return new TakenMessage(
                before.id(), before.author(), before.text(), before.extras().withoutFiles());
    }

    /** Empty: it had none. */
    public String words() {
        return text == null ? "" : text.value();
    }

    /** Without its files nothing may be left of it. */
    public boolean saysSomething() {
        return text != null || extras.speaks();
    }
}
