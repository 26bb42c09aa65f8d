package io.veza.platform.kernel;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of a file of somebody's own copy, or all of it; parts of one file follow each other.
 *
 * @param file its path within the copy
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Piece(String file, byte[] content) {

    /** As large as one piece may be. */
    public static final int LARGEST = 64 * 1024;

    /** In pieces of their size, each made as it is taken; none of nothing. */
    public static Stream<Piece> cut(String file, byte[] content) {
        return IntStream.range(0, Math.ceilDiv(content.length, LARGEST))
                .mapToObj(index -> new Piece(file, part(content, index)));
    }

    private static byte[] part(byte[] content, int index) {
        int from = index * LARGEST;
        return Arrays.copyOfRange(content, from, Math.min(from + LARGEST, content.length));
    }
}
