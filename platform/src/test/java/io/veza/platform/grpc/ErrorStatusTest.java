package io.veza.platform.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusException;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;
import org.junit.jupiter.api.Test;

class ErrorStatusTest {

    private enum Shop implements ErrorCode {
        BANK_CLOSED;

        @Override
        public ErrorKind kind() {
            return ErrorKind.UNAVAILABLE;
        }
    }

    @Test
    void aPeerThatLacksSomethingBehindItHasAnswered() {
        assertThat(isRefusal(Shop.BANK_CLOSED)).isTrue();
    }

    @Test
    void aPeerThatIsNotWellItselfHasNot() {
        assertThat(isRefusal(CoreError.UNAVAILABLE)).isFalse();
    }

    @Test
    void neitherHasWhatTheTransportSaid() {
        assertThat(ErrorStatus.isRefusal(Status.UNAVAILABLE, null)).isFalse();
        assertThat(ErrorStatus.isRefusal(Status.UNAVAILABLE, new Metadata())).isFalse();
    }

    private static boolean isRefusal(ErrorCode reason) {
        StatusException told = ErrorStatus.of(new DomainException(reason, "No.")).toException();
        return ErrorStatus.isRefusal(told.getStatus(), told.getTrailers());
    }
}
