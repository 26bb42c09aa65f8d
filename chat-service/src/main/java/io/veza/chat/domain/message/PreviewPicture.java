package io.veza.chat.domain.message;

/**
 * The picture in a link's preview, painted anew by us.
 *
 * @param url below {@code /media}; empty: it has not come, and perhaps never will
 * @param width pixels; 0: it has not come
 * @param large the page wants it shown large
 * @param description what it shows, as far as the page says
 */
public record PreviewPicture(
        long id, String url, int width, int height, boolean large, String description) {

    /** One that is waited for. */
    public static PreviewPicture of(long id, NamedPicture named) {
        return new PreviewPicture(id, "", 0, 0, named.large(), named.description());
    }

    boolean hasCome() {
        return !url.isEmpty();
    }

    PreviewPicture painted(Painted painted) {
        return new PreviewPicture(
                id, painted.url(), painted.width(), painted.height(), large, description);
    }

    int length() {
        return url.length() + description.length();
    }

    /** What it became. */
    public record Painted(long id, String url, int width, int height) {}
}
