package io.veza.stream.adapter.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The {@code Content-Disposition} of an answer (RFC 6266). */
final class Disposition {

    private Disposition() {}

    /**
     * Old clients read the first name, without what does not fit into a header; others the second.
     */
    static String of(String type, String name) {
        String plain = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
        String whole =
                URLEncoder.encode(name, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
        return type + "; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
