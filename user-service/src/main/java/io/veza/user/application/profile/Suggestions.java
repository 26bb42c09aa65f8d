package io.veza.user.application.profile;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;

/** Finds whom somebody may know. */
public interface Suggestions {

    /**
     * Never those who do not want it, are followed already, or are apart from the person.
     *
     * @param rooms how many they share with whom
     */
    Uni<List<Suggestion>> of(long user, Map<Long, Integer> rooms, int most);
}
