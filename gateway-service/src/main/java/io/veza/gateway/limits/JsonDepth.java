package io.veza.gateway.limits;

/** How deep a JSON text is nested, without reading it. */
final class JsonDepth {

    private JsonDepth() {}

    /** Stops at the first step too deep, so it costs one look at each byte at most. */
    static boolean exceeds(byte[] json, int deepest) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length; i++) {
            byte one = json[i];
            if (quoted) {
                if (one == '\\') {
                    i++;
                } else if (one == '"') {
                    quoted = false;
                }
            } else if (one == '"') {
                quoted = true;
            } else if (one == '{' || one == '[') {
                if (++depth > deepest) {
                    return true;
                }
            } else if (one == '}' || one == ']') {
                depth--;
            }
        }
        return false;
    }
}
