package io.veza.chat.adapter.postgres;

import io.veza.chat.domain.activity.Activity;
import io.veza.chat.domain.activity.Activity.Kind;
import io.veza.chat.domain.activity.ActivityKey;
import io.veza.platform.kernel.Ids;
import io.veza.proto.chat.v1.MessagesPosted;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What some facts add to the feed: all of one entry are counted at once. */
final class PostTally {

    private final Ids ids;
    private final Map<ActivityKey, Activity> entries = new HashMap<>();

    PostTally(Ids ids) {
        this.ids = ids;
    }

    void posted(MessagesPosted posted, Instant at) {
        int count = posted.getMessagesCount();
        long speaker = posted.getMessages(count - 1).getAuthor();
        entries.merge(
                ActivityKey.messages(posted.getRoom(), at),
                new Activity(
                        ids.next(), Kind.MESSAGES_POSTED, at, speaker, posted.getRoom(), "", count),
                Activity::followedBy);
    }

    Map<ActivityKey, Activity> entries() {
        return entries;
    }
}
