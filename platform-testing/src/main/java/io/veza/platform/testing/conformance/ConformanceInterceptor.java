package io.veza.platform.testing.conformance;

import com.google.rpc.ErrorInfo;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import io.quarkus.grpc.GlobalInterceptor;
import jakarta.enterprise.inject.spi.Prioritized;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes every failed status that does not name its reason, before the platform repairs it. */
@Singleton
@GlobalInterceptor
class ConformanceInterceptor implements ServerInterceptor, Prioritized {

    /** Inside the platform's own gate, which would hide the fault. */
    private static final int INSIDE_THE_GATE = 350;

    /** gRPC's own answer to a request that cannot be parsed: no method of ours was asked. */
    private static final String NOT_PARSED = "Half-closed without a request";

    private static final List<String> FAULTS = new CopyOnWriteArrayList<>();

    static List<String> takeFaults() {
        List<String> faults = List.copyOf(FAULTS);
        FAULTS.clear();
        return faults;
    }

    @Override
    public int getPriority() {
        return INSIDE_THE_GATE;
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        return next.startCall(
                new SimpleForwardingServerCall<>(call) {
                    @Override
                    public void close(Status status, Metadata trailers) {
                        if (isFault(status, trailers)) {
                            String method = call.getMethodDescriptor().getFullMethodName();
                            FAULTS.add(
                                    method + " answers " + status.getCode() + " without ErrorInfo");
                        }
                        super.close(status, trailers);
                    }
                },
                headers);
    }

    private static boolean isFault(Status status, Metadata trailers) {
        return !status.isOk()
                && !NOT_PARSED.equals(status.getDescription())
                && !namesReason(status, trailers);
    }

    private static boolean namesReason(Status status, Metadata trailers) {
        com.google.rpc.Status details = StatusProto.fromStatusAndTrailers(status, trailers);
        return details != null
                && details.getDetailsList().stream().anyMatch(any -> any.is(ErrorInfo.class));
    }
}
