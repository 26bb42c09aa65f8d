package io.veza.gateway.web;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.embed.PageHead;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The web client's only page, with another nonce each time: so it is kept nowhere, and has no ETag,
 * or an old page would meet a new policy. What its head says of what is at the address comes in
 * place of what it says of itself.
 */
@ApplicationScoped
class IndexPage {

    private static final String FILE = "META-INF/resources/index.html";
    private static final Pattern MARKED = Pattern.compile("(?=<(?:script|link|style)\\b)");
    private static final Pattern TAG = Pattern.compile("^<(script|link|style)\\b");

    private static final Pattern TITLE = Pattern.compile("<title>[^<]*</title>");
    private static final Pattern DESCRIPTION =
            Pattern.compile("<meta name=\"description\"[^>]*>\\s*");

    private final PageHead head;
    private final @Nullable List<String> parts;

    IndexPage(PageHead head) {
        this.head = head;
        parts = read();
    }

    /** Passes on in a build without the web client. */
    void send(RoutingContext call) {
        List<String> known = parts;
        if (known == null) {
            call.next();
            return;
        }
        Context context = Objects.requireNonNull(Vertx.currentContext());
        head.of(call)
                .subscribe()
                .with(tags -> {
                    if (Vertx.currentContext() == context) {
                        answer(call, known, tags);
                    } else {
                        context.runOnContext(_ -> answer(call, known, tags));
                    }
                });
    }

    private static void answer(RoutingContext call, List<String> parts, String tags) {
        if (call.response().closed()) {
            return;
        }
        String mark = "<$1 nonce=\"" + Nonce.make(call) + '"';
        StringBuilder page = new StringBuilder();
        parts.forEach(part -> page.append(TAG.matcher(part).replaceFirst(mark)));
        call.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        call.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        call.response().end(headed(page.toString(), tags));
    }

    /** After the marking: nothing that is told can be marked as ours. */
    private static String headed(String page, String tags) {
        if (tags.isEmpty()) {
            return page;
        }
        String bare = DESCRIPTION.matcher(page).replaceFirst("");
        return TITLE.matcher(bare).replaceFirst(Matcher.quoteReplacement(tags));
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
