package io.veza.gateway.embed;

import io.veza.gateway.export.HtmlText;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page of the player in a frame. What it plays stands in it, as the value of an attribute: no
 * script is written into it, and its policy allows none.
 */
@ApplicationScoped
class PlayerPage {

    private static final String FILE = "META-INF/resources/embed.html";
    private static final Pattern TITLE = Pattern.compile("<title>[^<]*</title>");
    private static final Pattern SHOWN = Pattern.compile("(<meta name=\"shown\" content=\")(\")");
    private static final Pattern THEME = Pattern.compile("(<html[^>]* data-theme=\")auto(\")");
    private static final Set<String> THEMES = Set.of("light", "dark");

    private final @Nullable String page;

    PlayerPage() {
        page = read();
    }

    /** Absent in a build without the web client. */
    Optional<String> of(Tags head, String data, @Nullable String theme) {
        return Optional.ofNullable(page)
                .map(bare -> put(SHOWN, bare, HtmlText.escape(data)))
                .map(filled ->
                        theme != null && THEMES.contains(theme)
                                ? put(THEME, filled, theme)
                                : filled)
                .map(filled ->
                        TITLE.matcher(filled)
                                .replaceFirst(Matcher.quoteReplacement(head.toString())));
    }

    private static String put(Pattern place, String page, String value) {
        return place.matcher(page).replaceFirst("$1" + Matcher.quoteReplacement(value) + "$2");
    }

    private static @Nullable String read() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(FILE)) {
            return file == null ? null : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
