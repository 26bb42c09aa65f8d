package io.veza.chat.domain.message;

import java.util.List;

/**
 * What is shown of the links in a message.
 *
 * @param removed nothing, and it stays so
 */
public record Previews(List<LinkPreview> items, boolean removed) {

    public static final Previews NONE = new Previews(List.of(), false);

    static final Previews REMOVED = new Previews(List.of(), true);

    public Previews {
        items = List.copyOf(items);
    }

    Previews of(List<LinkPreview> found) {
        return removed ? this : new Previews(found, false);
    }

    /** Those of links that are still there. */
    Previews keeping(List<String> links) {
        return of(items.stream().filter(one -> links.contains(one.url())).toList());
    }

    int length() {
        return items.stream().mapToInt(LinkPreview::length).sum();
    }
}
