package io.veza.gateway.embed;

import io.veza.proto.stream.v1.Cover;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A square one.
 *
 * @param path below the site
 * @param width in pixels; 0: nobody knows
 */
record Picture(String path, int width) {

    private static final int[] AVATAR = {64, 128, 512};

    /** Painted ones tell their sizes, the one in a file does not. */
    static List<Picture> of(List<Cover> covers, String cover) {
        if (covers.isEmpty()) {
            return cover.isEmpty() ? List.of() : List.of(new Picture(cover, 0));
        }
        return covers.stream()
                .map(painted -> new Picture(painted.getUrl(), painted.getWidth()))
                .toList();
    }

    static List<Picture> ofPerson(String avatar) {
        Stream.Builder<Picture> sizes = Stream.builder();
        for (int width : AVATAR) {
            sizes.add(new Picture(avatar + "/" + width, width));
        }
        return avatar.isEmpty() ? List.of() : sizes.build().toList();
    }

    static Optional<Picture> largest(List<Picture> pictures) {
        return pictures.stream().max(Comparator.comparingInt(Picture::width));
    }

    /** The largest of those whose size is known. */
    static Optional<Picture> within(List<Picture> pictures, int width) {
        return largest(
                pictures.stream().filter(one -> one.width > 0 && one.width <= width).toList());
    }

    /** The smallest that is still good for this width, or any. */
    static Optional<Picture> around(List<Picture> pictures, int width) {
        return pictures.stream()
                .filter(one -> one.width >= width)
                .min(Comparator.comparingInt(Picture::width))
                .or(() -> largest(pictures));
    }
}
