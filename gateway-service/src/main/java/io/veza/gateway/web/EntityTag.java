package io.veza.gateway.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is asked for again, and has not changed, without its body (RFC 9110 section 13).
 * Tags are weak: the same words may come compressed.
 */
public final class EntityTag {

    private static final int BYTES = 12;

    private EntityTag() {}

    public static void end(RoutingContext call, String json) {
        HttpServerResponse response = call.response();
        if (call.request().method() != HttpMethod.GET || response.getStatusCode() != 200) {
            response.end(json);
            return;
        }
        String tag = of(json);
        response.putHeader(HttpHeaders.ETAG, tag);
        if (isKnown(call.request().getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.headers().remove(HttpHeaders.CONTENT_TYPE);
            response.setStatusCode(304).end();
        } else {
            response.end(json);
        }
    }

    static boolean isKnown(@Nullable String held, String tag) {
        return held != null
                && Arrays.stream(held.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || opaque(one).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    static String of(String json) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(json.getBytes(StandardCharsets.UTF_8));
            byte[] start = Arrays.copyOf(digest, BYTES);
            return "W/\"" + Base64.getUrlEncoder().encodeToString(start) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
