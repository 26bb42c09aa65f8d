package io.veza.gateway.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.veza.platform.kernel.Sha256;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is asked for again, and has not changed, without its body (RFC 9110 section 13).
 * Tags are weak, as the same words may come compressed; those of what can be changed under a
 * condition are strong, which such a condition asks for, and so it is never compressed.
 */
public final class EntityTag {

    private static final int BYTES = 12;

    /** What is after the dot names the words; a change elsewhere in them is no conflict. */
    private static final Pattern STRONG =
            Pattern.compile("\"([A-Za-z0-9_-]{1,64})(?:\\.[^\"]*)?\"");

    private EntityTag() {}

    /**
     * @param revision empty: it cannot be changed under a condition
     */
    public static void end(RoutingContext call, String json, String revision) {
        HttpServerResponse response = call.response();
        boolean read = call.request().method() == HttpMethod.GET;
        boolean done = response.getStatusCode() == 200;
        if (!done || (!read && revision.isEmpty())) {
            response.end(json);
            return;
        }
        String tag = revision.isEmpty() ? of(json) : strong(json, revision);
        response.putHeader(HttpHeaders.ETAG, tag);
        if (!revision.isEmpty()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
        if (read && isKnown(call.request().getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.headers().remove(HttpHeaders.CONTENT_TYPE);
            response.setStatusCode(304).end();
        } else {
            response.end(json);
        }
    }

    /**
     * The revisions that {@code If-Match} names; none when any will do. Weak tags are among them as
     * what no revision is called.
     */
    public static List<String> revisions(String condition) {
        if (condition.strip().equals("*")) {
            return List.of();
        }
        return Arrays.stream(condition.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .map(EntityTag::revision)
                .toList();
    }

    private static String revision(String tag) {
        Matcher strong = STRONG.matcher(tag);
        return strong.matches() ? strong.group(1) : "none";
    }

    public static boolean isKnown(@Nullable String held, String tag) {
        return held != null
                && Arrays.stream(held.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || opaque(one).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    /** The revision is before the dot. */
    private static String strong(String json, String revision) {
        return '"' + revision + '.' + digest(json) + '"';
    }

    public static String of(String json) {
        return "W/\"" + digest(json) + '"';
    }

    private static String digest(String json) {
        return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(Sha256.of(json), BYTES));
    }
}
