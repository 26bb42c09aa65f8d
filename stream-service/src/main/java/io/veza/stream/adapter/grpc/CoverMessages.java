package io.veza.stream.adapter.grpc;

import io.veza.proto.stream.v1.Cover;
import java.util.List;

/** Where covers are fetched. */
public final class CoverMessages {

    private CoverMessages() {}

    /** The smallest first. */
    public static List<Cover> all(String key) {
        return io.veza.stream.domain.cover.Cover.FRAMES.stream()
                .map(frame ->
                        Cover.newBuilder()
                                .setUrl(io.veza.stream.domain.cover.Cover.address(key, frame))
                                .setWidth(frame.width())
                                .build())
                .toList();
    }

    /** The one that is shown where only one is. */
    public static String usual(String key) {
        return io.veza.stream.domain.cover.Cover.address(
                key, io.veza.stream.domain.cover.Cover.USUAL);
    }
}
