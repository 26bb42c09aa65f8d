package io.veza.user.application.profile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Suggests people: those one shares rooms with, and those followed by whom one follows. */
@ApplicationScoped
public class SuggestPeople {

    private static final int MOST = 20;

    private final Suggestions suggestions;

    public SuggestPeople(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /**
     * @param rooms how many they share with whom
     */
    public Uni<List<Suggestion>> handle(long user, Map<Long, Integer> rooms) {
        return suggestions.of(user, rooms, MOST);
    }
}
