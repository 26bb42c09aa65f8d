package io.veza.gateway.embed;

import io.veza.gateway.export.HtmlText;

/** Tags of a head. Whatever a value says, it stays a value; empty ones are left out. */
final class Tags {

    private final StringBuilder text = new StringBuilder(2048);

    Tags title(String title) {
        text.append("<title>").append(HtmlText.escape(title)).append("</title>");
        return this;
    }

    /** As OpenGraph writes them. */
    Tags property(String name, String value) {
        return meta("property", name, value);
    }

    Tags name(String name, String value) {
        return meta("name", name, value);
    }

    private Tags meta(String kind, String name, String value) {
        if (!value.isEmpty()) {
            text.append("<meta ").append(kind).append("=\"").append(name).append("\" content=\"");
            text.append(HtmlText.escape(value)).append("\">");
        }
        return this;
    }

    Tags link(String relation, String address) {
        text.append("<link rel=\"").append(relation);
        text.append("\" href=\"").append(HtmlText.escape(address)).append("\">");
        return this;
    }

    Tags alternate(String type, String title, String address) {
        text.append("<link rel=\"alternate\" type=\"").append(type).append("\" title=\"");
        text.append(HtmlText.escape(title)).append("\" href=\"");
        text.append(HtmlText.escape(address)).append("\">");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
