package io.veza.chat.domain;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Signs that show nothing by themselves. */
public final class Unseen {

    private Unseen() {}

    /**
     * Spaces of width and of none, joiners, marks of direction, the byte order mark, fillers of
     * Hangul, an empty cell of braille, selectors, a tag.
     */
    public static Stream<String> signs() {
        return IntStream.of(
                        0x00A0, 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x180E, 0x2003,
                        0x200B, 0x200C, 0x200D, 0x200E, 0x202E, 0x2060, 0x2063, 0x2069, 0x2800,
                        0x3000, 0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0x1D173, 0xE0020, 0xE0100)
                .mapToObj(Character::toString);
    }
}
