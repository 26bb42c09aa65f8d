package io.veza.platform.grpc;

import io.grpc.Metadata;
import io.quarkus.grpc.GrpcClientUtils;

/** The metadata that says which service makes a call, beside the person's token. */
public final class ServiceToken {

    static final Metadata.Key<String> HEADER =
            Metadata.Key.of("x-veza-service", Metadata.ASCII_STRING_MARSHALLER);

    private ServiceToken() {}

    /** A client or stub like the given one, all of whose calls are made by the token's service. */
    public static <T> T attach(T stub, String token) {
        Metadata headers = new Metadata();
        headers.put(HEADER, token);
        return GrpcClientUtils.attachHeaders(stub, headers);
    }
}
