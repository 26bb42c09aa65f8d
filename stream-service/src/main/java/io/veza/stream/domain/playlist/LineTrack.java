package io.veza.stream.domain.playlist;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the track that a line of a file names by the address of its page or its media. */
public final class LineTrack {

    private static final Pattern NAMED = Pattern.compile("/tracks/(\\d{15,19})(?:[/?#]|$)");

    private LineTrack() {}

    /** Of whatever site: ids are made once, and who has moved to another address has the same. */
    public static Optional<Long> of(Sheet.Line line) {
        return in(line.page()).or(() -> in(line.address()));
    }

    private static Optional<Long> in(String address) {
        Matcher named = NAMED.matcher(address);
        try {
            return named.find() ? Optional.of(Long.parseLong(named.group(1))) : Optional.empty();
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }
}
