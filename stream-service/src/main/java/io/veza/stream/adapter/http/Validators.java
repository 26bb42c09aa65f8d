package io.veza.stream.adapter.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Conditional requests (RFC 9110, section 13). */
final class Validators {

    private Validators() {}

    /** Whether the caller has this already. */
    static boolean isKnown(HttpServerRequest request, String etag) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && Stream.of(known.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || weak(tag).equals(weak(etag)));
    }

    /** The range to honour: none, when it was meant for another version or is not being read. */
    static @Nullable String range(HttpServerRequest request, String etag) {
        String unless = request.getHeader("If-Range");
        boolean honoured =
                request.method() == HttpMethod.GET && (unless == null || unless.equals(etag));
        return honoured ? request.getHeader("Range") : null;
    }

    private static String weak(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
