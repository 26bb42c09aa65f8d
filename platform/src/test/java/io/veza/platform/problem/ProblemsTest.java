package io.veza.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Any;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorKind;
import io.veza.proto.common.v1.FieldProblem;
import io.veza.proto.common.v1.Problem;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsTest {

    @Test
    void aPeersRefusalKeepsItsCodeMessageAndFields() {
        // Given
        Throwable failure =
                StatusProto.toStatusRuntimeException(
                        com.google.rpc.Status.newBuilder()
                                .setCode(Status.Code.INVALID_ARGUMENT.value())
                                .setMessage("Choose another name")
                                .addDetails(info("NAME_BAD"))
                                .addDetails(
                                        Any.pack(
                                                BadRequest.newBuilder()
                                                        .addFieldViolations(
                                                                BadRequest.FieldViolation
                                                                        .newBuilder()
                                                                        .setField("name")
                                                                        .setDescription("bad"))
                                                        .build()))
                                .build());

        // When
        Problem problem = Problems.of(failure, "/api/v2/rooms");

        // Then
        assertThat(problem.getStatus()).isEqualTo(400);
        assertThat(problem.getCode()).isEqualTo("NAME_BAD");
        assertThat(problem.getDetail()).isEqualTo("Choose another name");
        assertThat(problem.getInstance()).isEqualTo("/api/v2/rooms");
        assertThat(problem.getErrorsList())
                .containsExactly(
                        FieldProblem.newBuilder().setField("name").setMessage("bad").build());
    }

    @ParameterizedTest
    @CsvSource({
        "UNAVAILABLE,503,UNAVAILABLE",
        "DEADLINE_EXCEEDED,503,DEADLINE_EXCEEDED",
        "UNAUTHENTICATED,401,UNAUTHENTICATED",
        "UNKNOWN,500,INTERNAL",
        "UNIMPLEMENTED,500,INTERNAL",
        "PERMISSION_DENIED,500,INTERNAL"
    })
    void aTransportFailureTellsNothingInternal(Status.Code code, int status, String problemCode) {
        // Given
        Throwable failure =
                code.toStatus()
                        .withDescription("Connection refused: localhost/127.0.0.1:8101")
                        .asRuntimeException();

        // When
        Problem problem = Problems.of(failure, "/");

        // Then
        assertThat(problem.getStatus()).isEqualTo(status);
        assertThat(problem.getCode()).isEqualTo(problemCode);
        assertThat(problem.toString()).doesNotContain("127.0.0.1", "refused");
    }

    @ParameterizedTest
    @CsvSource({"UNAUTHENTICATED,SERVICE_UNPROVEN", "PERMISSION_DENIED,SERVICE_REFUSED"})
    void aServiceThatIsTurnedAwayIsNoFaultOfThePerson(Status.Code code, String reason) {
        // Given
        Throwable failure =
                StatusProto.toStatusRuntimeException(
                        com.google.rpc.Status.newBuilder()
                                .setCode(code.value())
                                .setMessage("Only services of the suite may call this")
                                .addDetails(info(reason))
                                .build());

        // When
        Problem problem = Problems.of(failure, "/");

        // Then
        assertThat(problem.getStatus()).isEqualTo(500);
        assertThat(problem.getCode()).isEqualTo("INTERNAL");
        assertThat(Problems.isDefect(failure)).isTrue();
    }

    @Test
    void aDefectTellsNothingInternal() {
        // Given
        Throwable failure = new CompletionException(new IllegalStateException("select secret"));

        // When
        Problem problem = Problems.of(failure, "/");

        // Then
        assertThat(problem.getStatus()).isEqualTo(500);
        assertThat(problem.getCode()).isEqualTo("INTERNAL");
        assertThat(problem.toString()).doesNotContain("secret", "Exception");
        assertThat(Problems.isDefect(failure)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ErrorKind.class)
    void everyKindHasAStatusOfItsFamily(ErrorKind kind) {
        assertThat(Problems.status(kind)).isBetween(400, 503);
    }

    @Test
    void waitingIsSaidWhereItHelps() {
        // Given
        DomainException known =
                DomainException.retryable(
                        CoreError.RATE_LIMITED, "Slow down", Duration.ofSeconds(7));
        Throwable peer =
                StatusProto.toStatusRuntimeException(
                        com.google.rpc.Status.newBuilder()
                                .setCode(Status.Code.RESOURCE_EXHAUSTED.value())
                                .addDetails(info("RATE_LIMITED"))
                                .addDetails(
                                        Any.pack(
                                                RetryInfo.newBuilder()
                                                        .setRetryDelay(
                                                                com.google.protobuf.Duration
                                                                        .newBuilder()
                                                                        .setSeconds(3))
                                                        .build()))
                                .build());

        // Then
        assertThat(Problems.retryAfter(known)).contains(Duration.ofSeconds(7));
        assertThat(Problems.retryAfter(peer)).contains(Duration.ofSeconds(3));
        assertThat(Problems.retryAfter(Status.UNAVAILABLE.asRuntimeException())).isPresent();
        assertThat(Problems.retryAfter(new IllegalStateException())).isEmpty();
    }

    private static Any info(String reason) {
        return Any.pack(ErrorInfo.newBuilder().setReason(reason).setDomain("veza").build());
    }
}
