package io.veza.chat.domain.activity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What an entry is about, so that the next event about the same thing finds it again. */
public record ActivityKey(String value) {

    public static ActivityKey user(long user) {
        return new ActivityKey("user:" + user);
    }

    public static ActivityKey room(long room) {
        return new ActivityKey("room:" + room);
    }

    /** All messages of a room within one hour are one entry that counts up. */
    public static ActivityKey messages(long room, Instant at) {
        long hour = at.truncatedTo(ChronoUnit.HOURS).getEpochSecond();
        return new ActivityKey("messages:" + room + ":" + hour);
    }

    /** A track is one entry from its upload until it is deleted. */
    public static ActivityKey track(long track) {
        return new ActivityKey("track:" + track);
    }
}
