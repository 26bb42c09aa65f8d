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
        ChatConfig.Write write = config.write();
        return new RoomWriter.Limits(write.group(), write.waiting(), write.commits());
    }

    @Produces
    @Singleton
    AccessRules accessRules() {
        return new AccessRules()
                .admin("veza.chat.v1.LoadRoomService/*")
                .admin("veza.common.v1.EventLogService/*");
    }
}
