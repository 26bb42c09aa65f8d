package io.veza.chat.domain.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a change of a message means for the pictures of its previews.
 *
 * @param wanted where those are on the web that it waits for since, by id
 * @param gone ids of those it shows no more
 */
public record PictureChange(Map<Long, String> wanted, List<Long> gone) {

    public static final PictureChange NONE = new PictureChange(Map.of(), List.of());

    public PictureChange {
        wanted = Map.copyOf(wanted);
        gone = List.copyOf(gone);
    }

    public static PictureChange between(Extras before, Extras since) {
        return between(before, since, Map.of());
    }

    /**
     * @param named where pictures are; those the message did not take do not count
     */
    public static PictureChange between(Extras before, Extras since, Map<Long, String> named) {
        Set<Long> held = before.previews().pictures();
        Set<Long> holding = since.previews().pictures();
        if (held.isEmpty() && holding.isEmpty()) {
            return NONE;
        }
        List<Long> gone = new ArrayList<>(held);
        gone.removeAll(holding);
        Map<Long, String> wanted = new HashMap<>(named);
        wanted.keySet().retainAll(holding);
        return new PictureChange(wanted, gone);
    }

    public boolean isNone() {
        return wanted.isEmpty() && gone.isEmpty();
    }
}
