package io.veza.platform.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ServiceProof;
import io.veza.proto.chat.v1.SubjectServiceGrpc;
import io.veza.proto.common.v1.InfoServiceGrpc;
import io.veza.proto.stream.v1.AttachmentServiceGrpc;
import io.veza.proto.user.v1.KeyServiceGrpc;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which service may call what, by the proto; its token here is its name. */
class CallingServiceInterceptorTest {

    private static final AccessRules RULES =
            new AccessRules().open("veza.chat.v1.SubjectService/EraseSubject");

    private final CallingServiceInterceptor strict =
            new CallingServiceInterceptor(new Proof(true), RULES);
    private final CallingServiceInterceptor lenient =
            new CallingServiceInterceptor(new Proof(false), RULES);

    private record Proof(boolean isRequired) implements ServiceProof {

        @Override
        public String callerOf(String token) {
            return token;
        }
    }

    @Test
    void onlyThoseThatTheRpcNamesAreServed() {
        MethodDescriptor<?, ?> claim = AttachmentServiceGrpc.getClaimAttachmentsMethod();
        MethodDescriptor<?, ?> keys = KeyServiceGrpc.getGetJwksMethod();

        assertThat(isServed(strict, claim, "chat")).isTrue();
        refuses(strict, claim, "gateway", "SERVICE_REFUSED");
        assertThat(isServed(strict, keys, "stream")).isTrue();
        refuses(strict, keys, "user", "SERVICE_REFUSED");
    }

    @Test
    void whoSaysNothingIsServedOnlyDuringAnUpdate() {
        MethodDescriptor<?, ?> info = InfoServiceGrpc.getGetInfoMethod();

        refuses(strict, info, null, "SERVICE_UNPROVEN");
        assertThat(isServed(lenient, info, null)).isTrue();
    }

    @Test
    void whatOnlyAServiceMayAskIsNeverDoneForWhoSaysNothing() {
        MethodDescriptor<?, ?> erase = SubjectServiceGrpc.getEraseSubjectMethod();

        refuses(lenient, erase, null, "SERVICE_UNPROVEN");
        assertThat(isServed(lenient, erase, "user")).isTrue();
    }

    @Test
    void whoSaysSomethingIsCheckedAlsoDuringAnUpdate() {
        refuses(lenient, InfoServiceGrpc.getGetInfoMethod(), "chat", "SERVICE_REFUSED");
    }

    @Test
    void anRpcWithoutARuleIsClosedToAll() {
        refuses(strict, method("veza.none.v1.NoService/Do"), "gateway", "SERVICE_REFUSED");
    }

    @Test
    void healthIsNoSecret() {
        assertThat(isServed(strict, method("grpc.health.v1.Health/Check"), null)).isTrue();
        refuses(strict, method("grpc.health.v2.Health/Check"), null, "SERVICE_UNPROVEN");
    }

    private static void refuses(
            CallingServiceInterceptor interceptor,
            MethodDescriptor<?, ?> method,
            @Nullable String caller,
            String code) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> isServed(interceptor, method, caller))
                .extracting(refusal -> refusal.code().name())
                .isEqualTo(code);
    }

    private static <Q, A> boolean isServed(
            CallingServiceInterceptor interceptor,
            MethodDescriptor<Q, A> method,
            @Nullable String caller) {
        Metadata headers = new Metadata();
        if (caller != null) {
            headers.put(ServiceToken.HEADER, caller);
        }
        boolean[] served = new boolean[1];
        interceptor.interceptCall(
                new Call<>(method),
                headers,
                (_, _) -> {
                    served[0] = true;
                    return new ServerCall.Listener<>() {};
                });
        return served[0];
    }

    private static MethodDescriptor<InputStream, InputStream> method(String name) {
        return MethodDescriptor.newBuilder(new Bytes(), new Bytes())
                .setType(MethodDescriptor.MethodType.UNARY)
                .setFullMethodName(name)
                .build();
    }

    private record Bytes() implements MethodDescriptor.Marshaller<InputStream> {

        @Override
        public InputStream stream(InputStream value) {
            return value;
        }

        @Override
        public InputStream parse(InputStream stream) {
            return stream;
        }
    }

    /** A call of which nothing but its method is asked. */
    private static final class Call<Q, A> extends ServerCall<Q, A> {

        private final MethodDescriptor<Q, A> method;

        Call(MethodDescriptor<Q, A> method) {
            this.method = method;
        }

        @Override
        public MethodDescriptor<Q, A> getMethodDescriptor() {
            return method;
        }

        @Override
        public void request(int messages) {}

        @Override
        public void sendHeaders(Metadata headers) {}

        @Override
        public void sendMessage(A message) {}

        @Override
        public void close(Status status, Metadata trailers) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
