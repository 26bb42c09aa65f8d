package io.veza.chat.config;

import io.veza.platform.grpc.AccessRules;
import io.veza.platform.kernel.Batcher;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Beans made from settings. */
class ChatProducers {

    @Produces
    @Singleton
    Batcher.Limits writeLimits(ChatConfig config) {
        ChatConfig.Write write = config.write();
        return new Batcher.Limits(write.group(), write.waiting(), write.commits());
    }

    @Produces
    @Singleton
    AccessRules accessRules() {
        return new AccessRules()
                .open("veza.chat.v1.MessageService/SendMessages")
                .admin("veza.chat.v1.AnalyticsService/Watch")
                .admin("veza.chat.v1.AnalyticsService/GetHouseFigures")
                .admin("veza.chat.v1.LoadRoomService/*")
                .admin("veza.chat.v1.SearchService/RebuildIndex")
                .admin("veza.chat.v1.SearchService/GetIndexProgress")
                .admin("veza.common.v1.EventLogService/*");
    }
}
