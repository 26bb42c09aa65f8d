package io.veza.stream.domain.cmaf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One box of an ISO base media file (ISO/IEC 14496-12).
 *
 * @param type its four characters
 * @param body what follows size and type
 */
record Box(String type, ByteBuffer body) {

    static final int HEADER = 8;

    /** The boxes that fill a buffer, one after the other. */
    static List<Box> allIn(ByteBuffer buffer) {
        ByteBuffer rest = buffer.slice();
        List<Box> boxes = new ArrayList<>();
        while (rest.remaining() >= HEADER) {
            int size = rest.getInt(rest.position());
            if (size < HEADER || size > rest.remaining()) {
                throw new MalformedMedia("A box of " + size + " bytes in " + rest.remaining());
            }
            boxes.add(
                    new Box(
                            typeAt(rest, rest.position() + 4),
                            rest.slice(rest.position() + HEADER, size - HEADER)));
            rest.position(rest.position() + size);
        }
        return boxes;
    }

    static String typeAt(ByteBuffer buffer, int index) {
        byte[] type = new byte[4];
        buffer.get(index, type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }

    /** The first box at the end of a path of containers. */
    Optional<Box> find(String... path) {
        Optional<Box> found = Optional.of(this);
        for (String step : path) {
            found = found.flatMap(box -> box.child(step));
        }
        return found;
    }

    Box require(String... path) {
        return find(path)
                .orElseThrow(() -> new MalformedMedia("No " + String.join("/", path) + " box"));
    }

    private Optional<Box> child(String wanted) {
        return allIn(body).stream().filter(box -> box.type.equals(wanted)).findFirst();
    }

    /** Version of a full box. */
    int version() {
        return body.get(0);
    }

    /** Flags of a full box. */
    int flags() {
        return body.getInt(0) & 0xFFFFFF;
    }
}
