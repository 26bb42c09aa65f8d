package io.veza.stream.domain.catalogue;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where a track stands in an order.
 *
 * @param lap of a circle: 1 when its beginning has been passed
 * @param value what is ordered by; empty: the track's id
 */
public record Place(int lap, String value, long track) {

    private static final String BETWEEN = "\n";
    private static final int PARTS = 3;

    public String toCursor() {
        String text = track + BETWEEN + lap + BETWEEN + value;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Place ofCursor(String cursor) {
        try {
            byte[] text = Base64.getUrlDecoder().decode(cursor);
            String[] parts = new String(text, StandardCharsets.UTF_8).split(BETWEEN, PARTS);
            return new Place(Integer.parseInt(parts[1]), parts[2], Long.parseLong(parts[0]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException foreign) {
            throw new DomainException(CoreError.INVALID_REQUEST, "cursor is not one of ours");
        }
    }
}
