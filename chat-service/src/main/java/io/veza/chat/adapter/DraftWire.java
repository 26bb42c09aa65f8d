package io.veza.chat.adapter;

import io.veza.proto.chat.v1.Draft;

/** Drafts as protobuf. */
public final class DraftWire {

    private DraftWire() {}

    public static Draft draft(io.veza.chat.domain.draft.Draft draft) {
        Draft.Builder wire =
                Draft.newBuilder()
                        .setRoom(draft.place().room())
                        .setText(draft.text())
                        .setVersion(draft.version())
                        .setAt(RoomWire.timestamp(draft.at()));
        if (draft.place().threadRoot() != 0) {
            wire.setThreadRoot(draft.place().threadRoot());
        }
        return wire.build();
    }
}
