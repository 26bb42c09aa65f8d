package io.veza.chat.domain.room;

import org.jspecify.annotations.Nullable;

/** What is to be different about a room; null: nothing. */
public record RoomChange(
        @Nullable RoomName name,
        @Nullable Topic topic,
        @Nullable Visibility visibility,
        @Nullable Integer slowModeSeconds,
        @Nullable Boolean archived,
        @Nullable Boolean receipts) {}
