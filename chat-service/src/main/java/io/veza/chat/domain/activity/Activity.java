package io.veza.chat.domain.activity;

import java.time.Instant;
import java.util.Objects;

/**
 * One entry of the feed.
 *
 * @param actor who did it; of several messages the last to speak
 * @param subject id of the person, room or track it is about
 * @param title name of the room, title of the track; empty for people
 * @param count how many things it sums up
 */
public record Activity(
        long id, Kind kind, Instant at, long actor, long subject, String title, int count) {

    public Activity {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(title, "title");
    }

    /** With what came of the same thing later. */
    public Activity followedBy(Activity later) {
        return new Activity(
                id, kind, later.at, later.actor, subject, later.title, count + later.count);
    }

    /** What happened. Stored by name: constants may be added, never renamed. */
    public enum Kind {
        USER_REGISTERED,
        ROOM_CREATED,
        MESSAGES_POSTED,
        TRACK_UPLOADED,
        TRACK_READY
    }
}
