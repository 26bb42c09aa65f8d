package io.veza.platform.testing.calls;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** What a client can learn from a refused call. */
record Refused(
        Status.Code status,
        String reason,
        List<String> fields,
        long retryMillis,
        String everything) {

    static Refused by(ThrowingCallable call) {
        return of(catchThrowableOfType(StatusRuntimeException.class, call));
    }

    static Refused of(StatusRuntimeException failure) {
        com.google.rpc.Status details = StatusProto.fromThrowable(failure);
        return new Refused(
                failure.getStatus().getCode(),
                detail(details, ErrorInfo.class).map(ErrorInfo::getReason).orElse(""),
                detail(details, BadRequest.class).stream()
                        .flatMap(bad -> bad.getFieldViolationsList().stream())
                        .map(BadRequest.FieldViolation::getField)
                        .toList(),
                detail(details, RetryInfo.class)
                        .map(retry ->
                                retry.getRetryDelay().getSeconds() * 1000
                                        + retry.getRetryDelay().getNanos() / 1_000_000)
                        .orElse(0L),
                failure.getStatus() + " " + failure.getTrailers() + " " + details);
    }

    private static <T extends com.google.protobuf.Message> Optional<T> detail(
            com.google.rpc.@Nullable Status status, Class<T> type) {
        for (Any any : status == null ? List.<Any>of() : status.getDetailsList()) {
            if (any.is(type)) {
                try {
                    return Optional.of(any.unpack(type));
                } catch (InvalidProtocolBufferException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return Optional.empty();
    }
}
