package io.veza.platform.grpc;

import io.grpc.Metadata;
import io.quarkus.grpc.GrpcClientUtils;
import org.jspecify.annotations.Nullable;

/** The {@code authorization: Bearer} metadata of a call (RFC 6750). */
public final class Bearer {

    static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);
    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    /** A client or stub like the given one, all of whose calls carry the token. */
    public static <T> T attach(T stub, String token) {
        Metadata headers = new Metadata();
        put(headers, token);
        return GrpcClientUtils.attachHeaders(stub, headers);
    }

    public static void put(Metadata headers, String token) {
        headers.put(AUTHORIZATION, SCHEME + token);
    }

    public static boolean isIn(Metadata headers) {
        return headers.containsKey(AUTHORIZATION);
    }

    /** Null when there is no such header or it uses another scheme. */
    static @Nullable String token(Metadata headers) {
        String value = headers.get(AUTHORIZATION);
        return value != null && value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? value.substring(SCHEME.length()).strip()
                : null;
    }
}
