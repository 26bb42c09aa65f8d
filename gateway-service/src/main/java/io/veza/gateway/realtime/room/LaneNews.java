package io.veza.gateway.realtime.room;

/** What a lane is told, in order. */
sealed interface LaneNews permits RoomEventFrame, LaneNews.Reset {

    /** The room's log begins anew: what comes next follows this place. */
    record Reset(String epoch, int top) implements LaneNews {}
}
