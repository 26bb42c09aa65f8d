package io.veza.platform.grpc;

import com.google.protobuf.Any;
import com.google.protobuf.Duration;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import com.google.rpc.Status;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status.Code;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A failure as it goes on the wire: a status that always names its reason and nothing internal. */
public record ErrorStatus(Status details) {

    private static final String DOMAIN = "veza";
    private static final Set<String> CORE =
            Arrays.stream(CoreError.values())
                    .map(CoreError::name)
                    .collect(Collectors.toUnmodifiableSet());

    public static ErrorStatus of(Throwable failure) {
        return switch (failure) {
            case DomainException refusal -> ofRefusal(refusal);
            case CompletionException wrapper when wrapper.getCause() != null ->
                    of(wrapper.getCause());
            case StatusRuntimeException _, StatusException _ -> ofPeer(failure);
            default -> ofCore(CoreError.INTERNAL, "Something went wrong on our side");
        };
    }

    /** A peer's own refusal is passed on; what its transport said stays here. */
    private static ErrorStatus ofPeer(Throwable failure) {
        Status status = StatusProto.fromThrowable(failure);
        return status != null && namesReason(status)
                ? new ErrorStatus(status)
                : undeclared(io.grpc.Status.fromThrowable(failure).getCode());
    }

    static ErrorStatus undeclared(Code code) {
        return switch (code) {
            case UNAVAILABLE ->
                    ofCore(CoreError.UNAVAILABLE, "A part of the suite does not answer");
            case DEADLINE_EXCEEDED, CANCELLED ->
                    ofCore(CoreError.DEADLINE_EXCEEDED, "The answer took too long");
            case UNAUTHENTICATED -> ofCore(CoreError.UNAUTHENTICATED, "Sign in to do this");
            case PERMISSION_DENIED -> ofCore(CoreError.FORBIDDEN, "You may not do this");
            case INVALID_ARGUMENT, OUT_OF_RANGE ->
                    ofCore(CoreError.INVALID_REQUEST, "The request is not well-formed");
            default -> ofCore(CoreError.INTERNAL, "Something went wrong on our side");
        };
    }

    private static ErrorStatus ofCore(CoreError code, String message) {
        return ofRefusal(new DomainException(code, message));
    }

    private static ErrorStatus ofRefusal(DomainException refusal) {
        ErrorCode reason = refusal.code();
        Status.Builder status =
                Status.newBuilder()
                        .setCode(code(reason).value())
                        .setMessage(refusal.getMessage())
                        .addDetails(
                                Any.pack(
                                        ErrorInfo.newBuilder()
                                                .setReason(reason.name())
                                                .setDomain(DOMAIN)
                                                .putAllMetadata(refusal.details())
                                                .build()));
        addViolations(status, refusal);
        addRetry(status, refusal.retryAfter());
        return new ErrorStatus(status.build());
    }

    private static void addViolations(Status.Builder status, DomainException refusal) {
        if (refusal.violations().isEmpty()) {
            return;
        }
        BadRequest.Builder bad = BadRequest.newBuilder();
        refusal.violations()
                .forEach(violation ->
                        bad.addFieldViolationsBuilder()
                                .setField(violation.field())
                                .setDescription(violation.message()));
        status.addDetails(Any.pack(bad.build()));
    }

    private static void addRetry(Status.Builder status, java.time.@Nullable Duration retryAfter) {
        if (retryAfter != null) {
            Duration delay =
                    Duration.newBuilder()
                            .setSeconds(retryAfter.toSeconds())
                            .setNanos(retryAfter.toNanosPart())
                            .build();
            status.addDetails(Any.pack(RetryInfo.newBuilder().setRetryDelay(delay).build()));
        }
    }

    private static Code code(ErrorCode reason) {
        if (reason == CoreError.DEADLINE_EXCEEDED) {
            return Code.DEADLINE_EXCEEDED;
        }
        return switch (reason.kind()) {
            case INVALID -> Code.INVALID_ARGUMENT;
            case UNAUTHENTICATED -> Code.UNAUTHENTICATED;
            case FORBIDDEN -> Code.PERMISSION_DENIED;
            case NOT_FOUND -> Code.NOT_FOUND;
            case CONFLICT -> Code.ALREADY_EXISTS;
            case PRECONDITION -> Code.FAILED_PRECONDITION;
            case STALE -> Code.ABORTED;
            case EXHAUSTED -> Code.RESOURCE_EXHAUSTED;
            case UNAVAILABLE -> Code.UNAVAILABLE;
            case INTERNAL -> Code.INTERNAL;
        };
    }

    static boolean namesReason(io.grpc.Status status, @Nullable Metadata trailers) {
        Status details = StatusProto.fromStatusAndTrailers(status, trailers);
        return details != null && namesReason(details);
    }

    /** The peer has decided so, for a reason of its own: what it lacks is behind it. */
    static boolean isRefusal(io.grpc.Status status, @Nullable Metadata trailers) {
        Status details = StatusProto.fromStatusAndTrailers(status, trailers);
        return details != null
                && details.getDetailsList().stream()
                        .filter(detail -> detail.is(ErrorInfo.class))
                        .map(ErrorStatus::reason)
                        .anyMatch(reason -> !CORE.contains(reason));
    }

    private static String reason(Any info) {
        try {
            return info.unpack(ErrorInfo.class).getReason();
        } catch (InvalidProtocolBufferException foreign) {
            return CoreError.UNAVAILABLE.name();
        }
    }

    private static boolean namesReason(Status status) {
        return status.getDetailsList().stream().anyMatch(detail -> detail.is(ErrorInfo.class));
    }

    StatusException toException() {
        return StatusProto.toStatusException(details);
    }

    StatusRuntimeException toRuntimeException() {
        return StatusProto.toStatusRuntimeException(details);
    }

    void close(ServerCall<?, ?> call) {
        StatusException status = toException();
        Metadata trailers = status.getTrailers();
        call.close(status.getStatus(), trailers == null ? new Metadata() : trailers);
    }
}
