package io.veza.platform.grpc;

import io.grpc.MethodDescriptor;
import io.grpc.ServiceDescriptor;
import io.grpc.netty.NettyChannelBuilder;
import io.quarkus.grpc.api.ChannelBuilderCustomizer;
import io.quarkus.grpc.runtime.config.GrpcClientConfiguration;
import io.veza.proto.chat.v1.AcquaintanceServiceGrpc;
import io.veza.proto.chat.v1.ActivityServiceGrpc;
import io.veza.proto.chat.v1.AnalyticsServiceGrpc;
import io.veza.proto.chat.v1.CommandServiceGrpc;
import io.veza.proto.chat.v1.DirectServiceGrpc;
import io.veza.proto.chat.v1.DraftServiceGrpc;
import io.veza.proto.chat.v1.ExportServiceGrpc;
import io.veza.proto.chat.v1.InvitationServiceGrpc;
import io.veza.proto.chat.v1.LoadRoomServiceGrpc;
import io.veza.proto.chat.v1.MentionServiceGrpc;
import io.veza.proto.chat.v1.MessageServiceGrpc;
import io.veza.proto.chat.v1.ModerationServiceGrpc;
import io.veza.proto.chat.v1.PollServiceGrpc;
import io.veza.proto.chat.v1.PresenceServiceGrpc;
import io.veza.proto.chat.v1.ReadingServiceGrpc;
import io.veza.proto.chat.v1.ReportServiceGrpc;
import io.veza.proto.chat.v1.RoleServiceGrpc;
import io.veza.proto.chat.v1.RoomServiceGrpc;
import io.veza.proto.chat.v1.RuleServiceGrpc;
import io.veza.proto.chat.v1.ScheduledServiceGrpc;
import io.veza.proto.chat.v1.SearchServiceGrpc;
import io.veza.proto.chat.v1.ThreadServiceGrpc;
import io.veza.proto.common.v1.EventLogServiceGrpc;
import io.veza.proto.common.v1.InfoServiceGrpc;
import io.veza.proto.common.v1.ParkedEventServiceGrpc;
import io.veza.proto.stream.v1.AttachmentServiceGrpc;
import io.veza.proto.stream.v1.PortraitServiceGrpc;
import io.veza.proto.stream.v1.TrackServiceGrpc;
import io.veza.proto.user.v1.AccountServiceGrpc;
import io.veza.proto.user.v1.AlertServiceGrpc;
import io.veza.proto.user.v1.AppPasswordServiceGrpc;
import io.veza.proto.user.v1.AuditServiceGrpc;
import io.veza.proto.user.v1.ConsentServiceGrpc;
import io.veza.proto.user.v1.DeactivationServiceGrpc;
import io.veza.proto.user.v1.EmailServiceGrpc;
import io.veza.proto.user.v1.ErasureServiceGrpc;
import io.veza.proto.user.v1.FactorServiceGrpc;
import io.veza.proto.user.v1.HandleServiceGrpc;
import io.veza.proto.user.v1.IdentityServiceGrpc;
import io.veza.proto.user.v1.KeyServiceGrpc;
import io.veza.proto.user.v1.LoadUserServiceGrpc;
import io.veza.proto.user.v1.MeasureServiceGrpc;
import io.veza.proto.user.v1.OwnSessionServiceGrpc;
import io.veza.proto.user.v1.PasskeyDoorServiceGrpc;
import io.veza.proto.user.v1.PasskeyServiceGrpc;
import io.veza.proto.user.v1.PasswordServiceGrpc;
import io.veza.proto.user.v1.PhoneServiceGrpc;
import io.veza.proto.user.v1.ProfileServiceGrpc;
import io.veza.proto.user.v1.RelationServiceGrpc;
import io.veza.proto.user.v1.RewrapServiceGrpc;
import io.veza.proto.user.v1.SessionServiceGrpc;
import io.veza.proto.user.v1.SigningKeyServiceGrpc;
import io.veza.proto.user.v1.TakeoutServiceGrpc;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lets gRPC's own machinery call again when a peer is unavailable: only what the contract declares
 * idempotent, and only while the budget lasts, so that retries never drown a peer that struggles.
 */
@Singleton
class RetryPolicy implements ChannelBuilderCustomizer<NettyChannelBuilder> {

    private static final Map<String, Object> POLICY =
            Map.of(
                    "maxAttempts",
                    3.0,
                    "initialBackoff",
                    "0.05s",
                    "maxBackoff",
                    "0.5s",
                    "backoffMultiplier",
                    2.0,
                    "retryableStatusCodes",
                    List.of("UNAVAILABLE"));

    /** Ten failures in a row spend the budget; each success earns a tenth back. */
    private static final Map<String, Object> BUDGET = Map.of("maxTokens", 10.0, "tokenRatio", 0.1);

    static Stream<ServiceDescriptor> services() {
        return Stream.of(
                AccountServiceGrpc.getServiceDescriptor(),
                AcquaintanceServiceGrpc.getServiceDescriptor(),
                ActivityServiceGrpc.getServiceDescriptor(),
                AlertServiceGrpc.getServiceDescriptor(),
                AnalyticsServiceGrpc.getServiceDescriptor(),
                AppPasswordServiceGrpc.getServiceDescriptor(),
                AttachmentServiceGrpc.getServiceDescriptor(),
                AuditServiceGrpc.getServiceDescriptor(),
                CommandServiceGrpc.getServiceDescriptor(),
                ConsentServiceGrpc.getServiceDescriptor(),
                DeactivationServiceGrpc.getServiceDescriptor(),
                DirectServiceGrpc.getServiceDescriptor(),
                DraftServiceGrpc.getServiceDescriptor(),
                EmailServiceGrpc.getServiceDescriptor(),
                ErasureServiceGrpc.getServiceDescriptor(),
                EventLogServiceGrpc.getServiceDescriptor(),
                ExportServiceGrpc.getServiceDescriptor(),
                FactorServiceGrpc.getServiceDescriptor(),
                HandleServiceGrpc.getServiceDescriptor(),
                IdentityServiceGrpc.getServiceDescriptor(),
                InfoServiceGrpc.getServiceDescriptor(),
                InvitationServiceGrpc.getServiceDescriptor(),
                KeyServiceGrpc.getServiceDescriptor(),
                LoadRoomServiceGrpc.getServiceDescriptor(),
                LoadUserServiceGrpc.getServiceDescriptor(),
                MeasureServiceGrpc.getServiceDescriptor(),
                MentionServiceGrpc.getServiceDescriptor(),
                MessageServiceGrpc.getServiceDescriptor(),
                ModerationServiceGrpc.getServiceDescriptor(),
                OwnSessionServiceGrpc.getServiceDescriptor(),
                ParkedEventServiceGrpc.getServiceDescriptor(),
                PasskeyDoorServiceGrpc.getServiceDescriptor(),
                PasskeyServiceGrpc.getServiceDescriptor(),
                PasswordServiceGrpc.getServiceDescriptor(),
                PhoneServiceGrpc.getServiceDescriptor(),
                PollServiceGrpc.getServiceDescriptor(),
                PortraitServiceGrpc.getServiceDescriptor(),
                PresenceServiceGrpc.getServiceDescriptor(),
                ProfileServiceGrpc.getServiceDescriptor(),
                ReadingServiceGrpc.getServiceDescriptor(),
                RelationServiceGrpc.getServiceDescriptor(),
                ReportServiceGrpc.getServiceDescriptor(),
                RewrapServiceGrpc.getServiceDescriptor(),
                RoleServiceGrpc.getServiceDescriptor(),
                RoomServiceGrpc.getServiceDescriptor(),
                RuleServiceGrpc.getServiceDescriptor(),
                ScheduledServiceGrpc.getServiceDescriptor(),
                SearchServiceGrpc.getServiceDescriptor(),
                SessionServiceGrpc.getServiceDescriptor(),
                SigningKeyServiceGrpc.getServiceDescriptor(),
                TakeoutServiceGrpc.getServiceDescriptor(),
                ThreadServiceGrpc.getServiceDescriptor(),
                TrackServiceGrpc.getServiceDescriptor(),
                io.veza.proto.stream.v1.SubjectServiceGrpc.getServiceDescriptor(),
                io.veza.proto.chat.v1.SubjectServiceGrpc.getServiceDescriptor());
    }

    @Override
    public Map<String, Object> customize(
            String name, GrpcClientConfiguration config, NettyChannelBuilder builder) {
        List<Map<String, String>> methods =
                services()
                        .flatMap(service -> service.getMethods().stream())
                        .filter(method -> method.isIdempotent() || method.isSafe())
                        .map(RetryPolicy::name)
                        .toList();
        return Map.of(
                "methodConfig",
                List.of(Map.of("name", methods, "retryPolicy", POLICY)),
                "retryThrottling",
                BUDGET);
    }

    private static Map<String, String> name(MethodDescriptor<?, ?> method) {
        return Map.of(
                "service", String.valueOf(method.getServiceName()),
                "method", String.valueOf(method.getBareMethodName()));
    }
}
