package io.veza.chat.domain.log;

import io.veza.chat.domain.message.Emoji;
import io.veza.chat.domain.message.Extras;
import io.veza.chat.domain.message.LinkPreview;
import io.veza.chat.domain.message.Mentions;
import io.veza.chat.domain.message.Nonce;
import io.veza.chat.domain.message.PreviewPicture;
import io.veza.chat.domain.message.ReactionKey;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.poll.Ballots.Ballot;
import io.veza.chat.domain.rule.Screening;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody wants to happen in a room. */
public sealed interface Intent
        permits Intent.Send, Intent.Join, Intent.Leave, Intent.Change, Governance {

    long user();

    /**
     * Say something; {@code id} becomes the message's id.
     *
     * @param text null: no words, only extras
     */
    record Send(
            long id,
            long user,
            @Nullable Text text,
            @Nullable Nonce nonce,
            @Nullable Long replyTo,
            @Nullable Long threadRoot,
            Extras extras,
            Screening screening)
            implements Intent {

        public Send {
            extras.requireSaid(text);
            Objects.requireNonNull(screening, "screening");
        }

        /** Nothing but words. */
        public Send(
                long id,
                long user,
                Text text,
                @Nullable Nonce nonce,
                @Nullable Long replyTo,
                @Nullable Long threadRoot) {
            this(id, user, text, nonce, replyTo, threadRoot, Extras.NONE, Screening.CLEAN);
        }
    }

    /**
     * @param invitation id of the one they come in with; null: none, or whichever is meant for them
     */
    record Join(long user, @Nullable Long invitation) implements Intent {

        public Join(long user) {
            this(user, null);
        }
    }

    record Leave(long user) implements Intent {}

    /** Something done to a message that is there. */
    sealed interface Change extends Intent {

        /** Id of the message. */
        long message();
    }

    /**
     * @param text null: no words any more
     * @param mentions whom the new words call
     */
    record Edit(
            long user, long message, @Nullable Text text, Screening screening, Mentions mentions)
            implements Change {

        public Edit(long user, long message, @Nullable Text text) {
            this(user, message, text, Screening.CLEAN, Mentions.NONE);
        }

        public Edit screened(Screening found) {
            return new Edit(user, message, text, found, mentions);
        }

        public Edit calling(Mentions called) {
            return new Edit(user, message, text, screening, called);
        }
    }

    /**
     * @param admin of the whole house: may delete what others wrote
     */
    record Delete(long user, long message, boolean admin) implements Change {}

    /**
     * @param admin of the whole house: may pin everywhere
     * @param pinned false: take the pin out
     */
    record Pin(long user, long message, boolean admin, boolean pinned) implements Change {}

    /**
     * @param choices in place of those before; none: take the vote back
     */
    record Vote(long user, long message, Set<Integer> choices) implements Change {

        public Vote {
            choices = Set.copyOf(choices);
        }

        Ballot ballot() {
            return new Ballot(message, user);
        }
    }

    /**
     * What was found behind a message's links.
     *
     * @param user its author
     * @param edits how often the message had been edited when its links were read
     * @param named where the pictures of those previews are on the web, by id
     */
    record Preview(
            long user, long message, int edits, List<LinkPreview> found, Map<Long, String> named)
            implements Change {

        public Preview {
            found = List.copyOf(found);
            named = Map.copyOf(named);
        }
    }

    /**
     * A picture of a preview has come.
     *
     * @param user nobody
     */
    record Picture(long user, long message, PreviewPicture.Painted painted) implements Change {}

    /**
     * @param admin of the whole house: may close every poll
     * @param due nobody wants it: its time is up
     */
    record ClosePoll(long user, long message, boolean admin, boolean due) implements Change {}

    /**
     * @param admin of the whole house: may do it to what others wrote
     */
    record RemovePreviews(long user, long message, boolean admin) implements Change {}

    /**
     * @param given false: take the reaction back
     */
    record React(long user, long message, Emoji emoji, boolean given) implements Change {

        ReactionKey key() {
            return new ReactionKey(message, emoji, user);
        }
    }
}
