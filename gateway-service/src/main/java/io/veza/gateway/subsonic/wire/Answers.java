package io.veza.gateway.subsonic.wire;

import io.veza.proto.subsonic.v1.Response;

/** Writes one and the same answer in whatever style it is wanted. */
public final class Answers {

    private static final int LINE = 0x2028;
    private static final int PARAGRAPH = 0x2029;

    private Answers() {}

    public static String write(Response response, Style style) {
        return switch (style.format()) {
            case XML -> XmlText.write(response, false);
            case OLD_XML -> XmlText.write(response, true);
            case JSON -> JsonText.write(response);
            case JSONP -> style.callback() + "(" + script(JsonText.write(response)) + ");";
        };
    }

    /** Two characters end a line in scripts, but not in JSON. */
    private static String script(String json) {
        return json.replace(Character.toString(LINE), "\\u2028")
                .replace(Character.toString(PARAGRAPH), "\\u2029");
    }
}
