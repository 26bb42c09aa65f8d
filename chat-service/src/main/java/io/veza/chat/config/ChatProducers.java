package io.veza.chat.config;

import io.veza.chat.application.spam.SpamLimits;
import io.veza.chat.domain.safety.SpamMode;
import io.veza.chat.domain.spam.SpamDetector;
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
    SpamDetector spamDetector() {
        return new SpamDetector(SpamModelFile.read());
    }

    @Produces
    @Singleton
    SpamLimits spamLimits(ChatConfig config) {
        ChatConfig.Spam spam = config.spam();
        return new SpamLimits(
                SpamMode.valueOf(spam.mode().name()), spam.flag(), spam.block(), spam.takeBack());
    }

    @Produces
    @Singleton
    AccessRules accessRules() {
        return new AccessRules()
                .open("veza.chat.v1.MessageService/SendMessages")
                .open("veza.chat.v1.SubjectService/*")
                .admin("veza.chat.v1.AnalyticsService/Watch")
                .admin("veza.chat.v1.AnalyticsService/GetHouseFigures")
                .admin("veza.chat.v1.LoadRoomService/*")
                .admin("veza.chat.v1.ReportService/ListHouseReports")
                .admin("veza.chat.v1.ReportService/ResolveHouseReport")
                .admin("veza.chat.v1.RuleService/ListHouseModeration")
                .admin("veza.chat.v1.RuleService/ReverseHouseModeration")
                .admin("veza.chat.v1.SearchService/RebuildIndex")
                .admin("veza.chat.v1.SearchService/GetIndexProgress")
                .admin("veza.common.v1.EventLogService/*");
    }
}
