package io.veza.chat.domain.message;

import io.veza.chat.domain.message.PreviewPicture.Painted;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** A link that was shown already keeps its picture. */
    Previews of(List<LinkPreview> found) {
        return removed ? this : new Previews(found.stream().map(this::keeping).toList(), false);
    }

    /** Pictures that have not come are let go: what is found names them anew. */
    Previews withoutWaiting() {
        return new Previews(items.stream().map(LinkPreview::withoutWaiting).toList(), removed);
    }

    private LinkPreview keeping(LinkPreview found) {
        return items.stream()
                .filter(held -> held.picture() != null && held.url().equals(found.url()))
                .findFirst()
                .map(held -> found.with(held.picture()))
                .orElse(found);
    }

    /** Those of links that are still there. */
    Previews keeping(List<String> links) {
        return of(items.stream().filter(one -> links.contains(one.url())).toList());
    }

    /** With a picture that has come, where it is waited for. */
    Previews painted(Painted painted) {
        return new Previews(items.stream().map(one -> painted(one, painted)).toList(), removed);
    }

    private static LinkPreview painted(LinkPreview preview, Painted painted) {
        PreviewPicture picture = preview.picture();
        return picture == null || picture.id() != painted.id()
                ? preview
                : preview.with(picture.painted(painted));
    }

    Previews withoutPictures() {
        return new Previews(items.stream().map(one -> one.with(null)).toList(), removed);
    }

    /** Ids of all, those that have not come too. */
    Set<Long> pictures() {
        return pictured().map(PreviewPicture::id).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<PreviewPicture> pictured() {
        return items.stream().map(LinkPreview::picture).filter(Objects::nonNull);
    }

    int length() {
        return items.stream().mapToInt(LinkPreview::length).sum();
    }
}
