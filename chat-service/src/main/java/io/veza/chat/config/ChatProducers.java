package io.veza.chat.config;

import io.veza.chat.application.log.RoomWriter;
import io.veza.platform.grpc.AccessRules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Beans made from settings. */
class ChatProducers {

    @Produces
    @Singleton
    RoomWriter.Limits writeLimits(ChatConfig config) {
        return new RoomWriter.Limits(config.write().group(), config.write().waiting());
    }

    /**
     * Heads are open inside the suite: a gateway asks for the rooms of all its connections at once,
     * and learns numbers only.
     */
    @Produces
    @Singleton
    AccessRules accessRules() {
        return new AccessRules()
                .open("veza.chat.v1.MessageService/GetHeads")
                .admin("veza.chat.v1.LoadRoomService/*")
                .admin("veza.common.v1.EventLogService/*");
    }
}
