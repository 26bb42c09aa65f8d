package io.veza.gateway.embed;

import io.vertx.core.MultiMap;
import io.veza.gateway.problem.HttpRefusal;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a consumer asks (oEmbed 1.0, 2.2).
 *
 * @param maxWidth of the player and of the picture
 */
record OEmbedRequest(String url, Format format, int maxWidth, int maxHeight) {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final int LONGEST = 2048;

    enum Format {
        JSON("application/json;charset=UTF-8"),
        XML("text/xml;charset=UTF-8");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }
    }

    /** Fails with 400, or 501 for a format that is not spoken. */
    static OEmbedRequest of(MultiMap parameters) {
        String url = Objects.requireNonNullElse(parameters.get("url"), "").strip();
        if (url.isEmpty() || url.length() > LONGEST) {
            throw invalid("url: say the address of a page here");
        }
        return new OEmbedRequest(
                url,
                format(Objects.requireNonNullElse(parameters.get("format"), "json")),
                number(parameters, "maxwidth"),
                number(parameters, "maxheight"));
    }

    private static Format format(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "json", "" -> Format.JSON;
            case "xml" -> Format.XML;
            default ->
                    throw new HttpRefusal(
                            501, "NOT_IMPLEMENTED", "The formats spoken are json and xml");
        };
    }

    private static int number(MultiMap parameters, String name) {
        String value = Objects.requireNonNullElse(parameters.get(name), "");
        if (value.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        if (!NUMBER.matcher(value).matches()) {
            throw invalid(name + ": a whole number of pixels");
        }
        return Integer.parseInt(value);
    }

    private static DomainException invalid(String why) {
        return new DomainException(CoreError.INVALID_REQUEST, why);
    }
}
