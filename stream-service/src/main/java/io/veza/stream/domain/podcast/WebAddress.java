package io.veza.stream.domain.podcast;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * An address on the web that may be shown as a link.
 *
 * @param text empty: none
 */
public record WebAddress(String text) {

    private static final int LONGEST = 500;

    public static final WebAddress NONE = new WebAddress("");

    /** Refuses what is none, or carries a password. */
    public static WebAddress parse(String field, String text) {
        return find(text)
                .orElseThrow(() ->
                        PodcastError.SHOW_ADDRESS_INVALID.of(
                                field, "is no address such as https://example.org"));
    }

    /** Empty for what is none; no text is the absence of one. */
    public static Optional<WebAddress> find(String text) {
        String clean = text.strip();
        if (clean.isEmpty()) {
            return Optional.of(NONE);
        }
        return clean.length() <= LONGEST && isWeb(clean)
                ? Optional.of(new WebAddress(clean))
                : Optional.empty();
    }

    private static boolean isWeb(String text) {
        try {
            URI uri = new URI(text).parseServerAuthority();
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException nonsense) {
            return false;
        }
    }

    public boolean isThere() {
        return !text.isEmpty();
    }
}
