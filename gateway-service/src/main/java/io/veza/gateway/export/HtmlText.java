package io.veza.gateway.export;

/** Text that is only text, wherever in a page it stands. */
public final class HtmlText {

    private HtmlText() {}

    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.chars().forEach(c -> append(safe, (char) c));
        return safe.toString();
    }

    private static void append(StringBuilder safe, char c) {
        switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.append(c);
        }
    }
}
