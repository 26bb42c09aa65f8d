package io.veza.journey.suite;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.platform.testing.engines.Poll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** The mails of the suite, as development shows them. */
public final class Mailbox {

    /** A step of a takeout that failed is tried again later and later. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final URI list;

    Mailbox(URI list) {
        this.list = list;
    }

    /** The link in the latest mail to this address that leads to that page, from the slash on. */
    public String link(String to, String page) {
        Poll.until(PATIENCE, "a link to " + page + " for " + to, () -> !links(to, page).isEmpty());
        return links(to, page).getFirst();
    }

    /** The secret of that link. */
    public String token(String to, String page) {
        String link = link(to, page);
        return link.substring(link.indexOf('#') + 1);
    }

    private List<String> links(String to, String page) {
        return mails().stream()
                .map(JsonObject.class::cast)
                .filter(mail -> mail.getString("to").equals(to))
                .map(mail -> mail.getString("link"))
                .filter(Objects::nonNull)
                .filter(link -> link.contains(page + "#"))
                .map(link -> link.substring(link.indexOf(page)))
                .toList();
    }

    private JsonArray mails() {
        try (var answer = list.toURL().openStream()) {
            return new JsonArray(new String(answer.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
