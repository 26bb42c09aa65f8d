package io.veza.platform.testing.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.veza.proto.common.v1.InfoServiceGrpc;
import org.junit.jupiter.api.Test;

class ConformanceCheckTest {

    private final ConformanceInterceptor interceptor = new ConformanceInterceptor();

    @Test
    void aBareStatusFailsTheTest() {
        interceptor.interceptCall(
                new SilentCall(),
                new Metadata(),
                (call, _) -> {
                    call.close(Status.NOT_FOUND, new Metadata());
                    return new ServerCall.Listener<>() {};
                });

        assertThatThrownBy(ConformanceCheck::assertNoFaults)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("InfoService/GetInfo answers NOT_FOUND");
        assertThat(ConformanceInterceptor.takeFaults()).isEmpty();
    }

    private static final class SilentCall extends ServerCall<Object, Object> {

        @Override
        public void request(int count) {}

        @Override
        public void sendHeaders(Metadata headers) {}

        @Override
        public void sendMessage(Object message) {}

        @Override
        public void close(Status status, Metadata trailers) {}

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public MethodDescriptor<Object, Object> getMethodDescriptor() {
            return (MethodDescriptor) InfoServiceGrpc.getGetInfoMethod();
        }
    }
}
