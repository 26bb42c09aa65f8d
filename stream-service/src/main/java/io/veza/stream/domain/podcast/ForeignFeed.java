package io.veza.stream.domain.podcast;

import io.veza.stream.domain.track.Visibility;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A feed elsewhere, as far as it is of use here.
 *
 * @param guid null: not said
 * @param lock who has locked it
 * @param cover where its picture is; empty: none
 * @param newAddress where it has moved; empty: nowhere
 * @param items in its order
 */
public record ForeignFeed(
        ShowDetails details,
        @Nullable UUID guid,
        Lock lock,
        String cover,
        String newAddress,
        List<ForeignItem> items) {

    /**
     * @param owner e-mail address of whoever may take it over all the same; empty: not said
     */
    public record Lock(boolean locked, String owner) {

        /**
         * @param mail that the caller has proved to read; empty: none
         */
        public boolean opensTo(String mail) {
            return !locked || (!mail.isEmpty() && mail.equalsIgnoreCase(owner.strip()));
        }
    }

    public ForeignFeed {
        items = List.copyOf(items);
    }

    /** As the caller wants to show it. */
    public ShowDetails shown(Visibility visibility) {
        return new ShowDetails(
                details.title(),
                details.description(),
                details.language(),
                details.category(),
                details.imprint(),
                details.explicit(),
                details.link(),
                details.funding(),
                details.locked(),
                details.kind(),
                visibility);
    }
}
