package io.veza.chat.adapter.grpc;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Status;
import io.grpc.protobuf.StatusProto;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.testing.tokens.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Calls as somebody, and why they are refused. */
final class Calls {

    private Calls() {}

    static <T> T as(T service, long user) {
        return Bearer.attach(service, TestTokens.bearer(user));
    }

    static String reason(Uni<?> call) {
        return call.map(answer -> "answered: " + answer)
                .onFailure()
                .recoverWithItem(Calls::reason)
                .await()
                .atMost(Duration.ofSeconds(30));
    }

    /** The parts of the input that are refused. */
    static List<String> fields(Uni<?> call) {
        return call.map(answer -> List.of("answered: " + answer))
                .onFailure()
                .recoverWithItem(Calls::fields)
                .await()
                .atMost(Duration.ofSeconds(30));
    }

    private static List<String> fields(Throwable failure) {
        return Objects.requireNonNull(StatusProto.fromThrowable(failure)).getDetailsList().stream()
                .filter(detail -> detail.is(BadRequest.class))
                .flatMap(detail -> violations(detail).stream())
                .map(BadRequest.FieldViolation::getField)
                .toList();
    }

    private static List<BadRequest.FieldViolation> violations(Any detail) {
        try {
            return detail.unpack(BadRequest.class).getFieldViolationsList();
        } catch (InvalidProtocolBufferException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String reason(Throwable failure) {
        if (failure instanceof DomainException refusal) {
            return refusal.code().name();
        }
        Status status = StatusProto.fromThrowable(failure);
        if (status == null) {
            return failure.toString();
        }
        return status.getDetailsList().stream()
                .filter(detail -> detail.is(ErrorInfo.class))
                .map(Calls::reason)
                .findFirst()
                .orElse("no reason: " + status);
    }

    private static String reason(Any detail) {
        try {
            return detail.unpack(ErrorInfo.class).getReason();
        } catch (InvalidProtocolBufferException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
