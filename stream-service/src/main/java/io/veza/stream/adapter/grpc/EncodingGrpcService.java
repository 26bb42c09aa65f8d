package io.veza.stream.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.stream.v1.CancelEncodingRequest;
import io.veza.proto.stream.v1.Encoding;
import io.veza.proto.stream.v1.EncodingService;
import io.veza.proto.stream.v1.GetEncodingRequest;
import io.veza.stream.application.track.CancelEncoding;
import io.veza.stream.application.track.GetEncoding;

/** Serves {@code veza.stream.v1.EncodingService}. */
@GrpcService
class EncodingGrpcService implements EncodingService {

    private final GetEncoding getEncoding;
    private final CancelEncoding cancelEncoding;
    private final Caller caller;

    EncodingGrpcService(GetEncoding getEncoding, CancelEncoding cancelEncoding, Caller caller) {
        this.getEncoding = getEncoding;
        this.cancelEncoding = cancelEncoding;
        this.caller = caller;
    }

    @Override
    public Uni<Encoding> getEncoding(GetEncodingRequest request) {
        return getEncoding
                .handle(request.getTrack(), caller.principal())
                .map(EncodingMessages::toProto);
    }

    @Override
    public Uni<Encoding> cancelEncoding(CancelEncodingRequest request) {
        return cancelEncoding
                .handle(request.getTrack(), caller.principal())
                .map(EncodingMessages::toProto);
    }
}
