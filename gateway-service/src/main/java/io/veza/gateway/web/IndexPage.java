package io.veza.gateway.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The web client's only page, with another nonce each time: so it is kept nowhere, and has no ETag,
 * or an old page would meet a new policy.
 */
@ApplicationScoped
class IndexPage {

    private static final String FILE = "META-INF/resources/index.html";
    private static final Pattern MARKED = Pattern.compile("(?=<(?:script|link|style)\\b)");
    private static final Pattern TAG = Pattern.compile("^<(script|link|style)\\b");

    private final @Nullable List<String> parts;

    IndexPage() {
        parts = read();
    }

    /** Passes on in a build without the web client. */
    void send(RoutingContext call) {
        if (parts == null) {
            call.next();
            return;
        }
        String mark = "<$1 nonce=\"" + Nonce.make(call) + '"';
        StringBuilder page = new StringBuilder();
        parts.forEach(part -> page.append(TAG.matcher(part).replaceFirst(mark)));
        call.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        call.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        call.response().end(page.toString());
    }

    private static @Nullable List<String> read() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(FILE)) {
            return file == null
                    ? null
                    : List.of(
                            MARKED.split(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
