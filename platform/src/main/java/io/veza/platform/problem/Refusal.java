package io.veza.platform.problem;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorKind;
import io.veza.platform.kernel.FieldViolation;
import io.veza.platform.kernel.ServiceError;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be told of a failure: read from a refusal of our own or from a peer's gRPC status. */
record Refusal(
        ErrorKind kind,
        String code,
        String message,
        List<FieldViolation> violations,
        @Nullable Duration retryAfter,
        Map<String, String> details) {

    static Refusal of(Throwable failure) {
        return switch (failure) {
            case DomainException refusal ->
                    new Refusal(
                            refusal.code().kind(),
                            refusal.code().name(),
                            Objects.requireNonNullElse(refusal.getMessage(), ""),
                            refusal.violations(),
                            refusal.retryAfter(),
                            refusal.details());
            case StatusRuntimeException status -> ofPeer(status.getStatus(), status);
            case StatusException status -> ofPeer(status.getStatus(), status);
            default -> core(CoreError.INTERNAL, "Something went wrong on our side");
        };
    }

    private static Refusal ofPeer(Status status, Throwable failure) {
        com.google.rpc.Status details = StatusProto.fromThrowable(failure);
        if (details == null) {
            return undeclared(status.getCode());
        }
        Optional<ErrorInfo> info = detail(details, ErrorInfo.class);
        if (info.isEmpty()) {
            return undeclared(status.getCode());
        }
        if (ServiceError.names(info.get().getReason())) {
            return core(CoreError.INTERNAL, "Something went wrong on our side");
        }
        return new Refusal(
                kind(status.getCode()),
                info.get().getReason(),
                details.getMessage(),
                violations(details),
                retryAfter(details),
                info.get().getMetadataMap());
    }

    /**
     * The transport itself failed; its descriptions name hosts and classes, so none is repeated.
     */
    private static Refusal undeclared(Status.Code code) {
        return switch (code) {
            case UNAVAILABLE -> core(CoreError.UNAVAILABLE, "A part of the suite does not answer");
            case DEADLINE_EXCEEDED, CANCELLED ->
                    core(
                            CoreError.DEADLINE_EXCEEDED,
                            "A part of the suite took too long to answer");
            case UNAUTHENTICATED -> core(CoreError.UNAUTHENTICATED, "Sign in first");
            default -> core(CoreError.INTERNAL, "Something went wrong on our side");
        };
    }

    private static Refusal core(CoreError code, String message) {
        return new Refusal(code.kind(), code.name(), message, List.of(), null, Map.of());
    }

    private static ErrorKind kind(Status.Code code) {
        return switch (code) {
            case INVALID_ARGUMENT, OUT_OF_RANGE -> ErrorKind.INVALID;
            case UNAUTHENTICATED -> ErrorKind.UNAUTHENTICATED;
            case PERMISSION_DENIED -> ErrorKind.FORBIDDEN;
            case NOT_FOUND -> ErrorKind.NOT_FOUND;
            case ALREADY_EXISTS -> ErrorKind.CONFLICT;
            case FAILED_PRECONDITION -> ErrorKind.PRECONDITION;
            case ABORTED -> ErrorKind.STALE;
            case RESOURCE_EXHAUSTED -> ErrorKind.EXHAUSTED;
            case UNAVAILABLE, DEADLINE_EXCEEDED, CANCELLED -> ErrorKind.UNAVAILABLE;
            case OK, UNKNOWN, UNIMPLEMENTED, INTERNAL, DATA_LOSS -> ErrorKind.INTERNAL;
        };
    }

    private static List<FieldViolation> violations(com.google.rpc.Status details) {
        return detail(details, BadRequest.class).stream()
                .flatMap(bad -> bad.getFieldViolationsList().stream())
                .map(field -> new FieldViolation(field.getField(), field.getDescription()))
                .toList();
    }

    private static @Nullable Duration retryAfter(com.google.rpc.Status details) {
        return detail(details, RetryInfo.class)
                .map(RetryInfo::getRetryDelay)
                .map(delay -> Duration.ofSeconds(delay.getSeconds(), delay.getNanos()))
                .orElse(null);
    }

    private static <T extends com.google.protobuf.Message> Optional<T> detail(
            com.google.rpc.Status details, Class<T> type) {
        for (Any any : details.getDetailsList()) {
            if (any.is(type)) {
                return unpack(any, type);
            }
        }
        return Optional.empty();
    }

    private static <T extends com.google.protobuf.Message> Optional<T> unpack(
            Any any, Class<T> type) {
        try {
            return Optional.of(any.unpack(type));
        } catch (InvalidProtocolBufferException e) {
            return Optional.empty();
        }
    }
}
