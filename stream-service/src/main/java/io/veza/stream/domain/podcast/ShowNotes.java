package io.veza.stream.domain.podcast;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text as HTML in which addresses are links, and nothing else is anything but text. */
public final class ShowNotes {

    /** As far as an address goes: a full stop or a bracket behind it is not part of it. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>\"'`]+[^\\s<>\"'`.,;:!?)\\]}]");

    private static final Pattern BREAK = Pattern.compile("\\R");

    private ShowNotes() {}

    public static String html(String text) {
        StringBuilder html = new StringBuilder("<p>");
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            html.append(plain(text.substring(from, address.start())));
            html.append(link(address.group()));
            from = address.end();
        }
        return html.append(plain(text.substring(from))).append("</p>").toString();
    }

    private static String link(String address) {
        String escaped = escape(address);
        return WebAddress.find(address).isPresent()
                ? "<a href=\"" + escaped + "\" rel=\"nofollow noopener\">" + escaped + "</a>"
                : escaped;
    }

    private static String plain(String text) {
        return BREAK.matcher(escape(text)).replaceAll("<br>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
