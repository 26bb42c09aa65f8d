package io.veza.stream.application.takeout;

import io.smallrye.mutiny.Multi;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A part of a file, or all of it; parts of one file follow each other.
 *
 * @param file its path within the copy
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Piece(String file, byte[] content) {

    /** As large as one piece may be. */
    public static final int LARGEST = 64 * 1024;

    /** In pieces of their size; none of nothing. */
    public static Multi<Piece> cut(String file, byte[] content) {
        int pieces = Math.ceilDiv(content.length, LARGEST);
        return Multi.createFrom()
                .items(
                        IntStream.range(0, pieces)
                                .mapToObj(index -> new Piece(file, part(content, index))));
    }

    private static byte[] part(byte[] content, int index) {
        int from = index * LARGEST;
        return Arrays.copyOfRange(content, from, Math.min(from + LARGEST, content.length));
    }
}
