package io.veza.gateway.subsonic.wire;

import java.util.regex.Pattern;

/**
 * How a player wants its answer.
 *
 * @param callback the function that JSONP calls; empty for the others
 */
public record Style(Format format, String callback) {

    public static final Style PLAIN = new Style(Format.XML, "");

    /** The name of a function, or a member of an object; whatever else would be code of theirs. */
    private static final Pattern FUNCTION =
            Pattern.compile("[A-Za-z_$][\\w$]{0,60}(\\.[\\w$]{1,60}){0,3}");

    /** For a player of before there was OpenSubsonic; what has names in JSON is passed over. */
    public Style old() {
        return format == Format.XML ? new Style(Format.OLD_XML, callback) : this;
    }

    /** What a player asks for that is none of them is XML. */
    public static Style of(String format, String callback) {
        return switch (format) {
            case "json" -> new Style(Format.JSON, "");
            case "jsonp" ->
                    FUNCTION.matcher(callback).matches()
                            ? new Style(Format.JSONP, callback)
                            : new Style(Format.JSON, "");
            default -> PLAIN;
        };
    }
}
