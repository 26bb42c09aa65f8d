package io.veza.chat.adapter.nats;

import io.veza.chat.adapter.RoomWire;
import io.veza.chat.application.log.EventView;
import io.veza.proto.chat.v1.LiveEvents;
import io.veza.proto.chat.v1.RoomEvent;
import java.util.ArrayList;
import java.util.List;

/** Cuts the events of one commit into messages that NATS carries. */
final class LiveFrames {

    /** Well below the server's default limit of 1 MiB, also with one event more. */
    static final int FULL = 256 * 1024;

    private LiveFrames() {}

    static List<LiveEvents> of(long room, String epoch, List<EventView> events) {
        List<LiveEvents> frames = new ArrayList<>();
        LiveEvents.Builder frame = frame(room, epoch);
        int size = 0;
        for (EventView view : events) {
            RoomEvent event = RoomWire.event(view);
            frame.addEvents(event);
            size += event.getSerializedSize();
            if (size >= FULL) {
                frames.add(frame.build());
                frame = frame(room, epoch);
                size = 0;
            }
        }
        if (size > 0) {
            frames.add(frame.build());
        }
        return frames;
    }

    private static LiveEvents.Builder frame(long room, String epoch) {
        return LiveEvents.newBuilder().setRoom(room).setEpoch(epoch);
    }
}
