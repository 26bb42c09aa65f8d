package io.veza.chat.domain.room;

import org.jspecify.annotations.Nullable;

/** What is to be different about a room; null: nothing. */
public record RoomChange(
        @Nullable RoomName name,
        @Nullable Topic topic,
        @Nullable Visibility visibility,
        @Nullable Integer slowModeSeconds,
        @Nullable Boolean archived,
        @Nullable Boolean receipts) {

    public static RoomChange calling(RoomName name) {
        return new RoomChange(name, null, null, null, null, null);
    }

    public static RoomChange about(Topic topic) {
        return new RoomChange(null, topic, null, null, null, null);
    }

    public static RoomChange pausing(int seconds) {
        return new RoomChange(null, null, null, seconds, null, null);
    }

    public static RoomChange archiving(boolean archived) {
        return new RoomChange(null, null, null, null, archived, null);
    }
}
