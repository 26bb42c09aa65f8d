package io.veza.chat.domain.log;

import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.message.Extras;
import io.veza.chat.domain.message.Mentions;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.role.Permission;
import org.jspecify.annotations.Nullable;

/** Decides whom a message really calls: everybody only for those who may. */
final class MentionScribe {

    private MentionScribe() {}

    /**
     * @param answered null: it answers nothing
     */
    static Extras called(Extras extras, Standing author, @Nullable Message answered) {
        Long whom = answered == null || answered.isDeleted() ? null : answered.author();
        return allowed(extras, extras.mentions().answering(whom), author);
    }

    /** Words that were changed call others; whom the message answers stays. */
    static Extras changed(Extras before, Mentions now, Standing author) {
        return allowed(before, now.answeringAs(before.mentions()), author);
    }

    private static Extras allowed(Extras extras, Mentions wanted, Standing author) {
        if (wanted.equals(Mentions.NONE) && extras.mentions().equals(Mentions.NONE)) {
            return extras;
        }
        Mentions own = wanted.by(author.user());
        return extras.calling(author.may(Permission.MENTION_ALL) ? own : own.withoutEverybody());
    }
}
