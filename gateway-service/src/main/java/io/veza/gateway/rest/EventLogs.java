package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.proto.common.v1.EventLogService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The event log of each service that owns data, by the service's name. */
@ApplicationScoped
class EventLogs {

    private final Map<String, EventLogService> logs;

    EventLogs(
            @GrpcClient("user") EventLogService user,
            @GrpcClient("chat") EventLogService chat,
            @GrpcClient("stream") EventLogService stream) {
        logs = Map.of("user", user, "chat", chat, "stream", stream);
    }

    EventLogService of(String service) {
        EventLogService log = logs.get(service);
        if (log == null) {
            throw new DomainException(
                    CoreError.INVALID_REQUEST, "service must be one of " + names());
        }
        return log;
    }

    List<String> names() {
        return logs.keySet().stream().sorted().toList();
    }
}
