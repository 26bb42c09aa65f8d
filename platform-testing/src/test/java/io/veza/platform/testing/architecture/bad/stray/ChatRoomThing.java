package io.veza.platform.testing.architecture.bad.stray;

import io.veza.platform.testing.architecture.bad.util.SongImpl;

public class ChatRoomThing {
    public SongImpl song;
}
