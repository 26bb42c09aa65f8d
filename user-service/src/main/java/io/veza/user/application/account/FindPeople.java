package io.veza.user.application.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds people by how their handle or their name begins, and those who are nearly called so. */
@ApplicationScoped
public class FindPeople {

    private static final String SIGN = "@";
    private static final int USUAL = 20;

    private final PeopleSearch search;

    FindPeople(PeopleSearch search) {
        this.search = search;
    }

    /**
     * @param user who asks
     * @param limit 0: the usual number
     * @param near fills up with those who are nearly called so
     */
    public record Query(long user, String words, int limit, boolean near) {}

    public Uni<List<PersonView>> handle(Query query) {
        String trimmed = query.words().strip();
        String words = trimmed.startsWith(SIGN) ? trimmed.substring(1) : trimmed;
        int limit = query.limit() == 0 ? USUAL : query.limit();
        return words.isBlank()
                ? Uni.createFrom().item(List.of())
                : search.beginningWith(query.user(), words, limit)
                        .chain(found ->
                                query.near() && found.size() < limit
                                        ? search.like(query.user(), words, limit)
                                                .map(near -> together(found, near, limit))
                                        : Uni.createFrom().item(found));
    }

    private static List<PersonView> together(
            List<PersonView> found, List<PersonView> near, int limit) {
        Map<Long, PersonView> all = new LinkedHashMap<>();
        found.forEach(person -> all.put(person.id(), person));
        near.forEach(person -> all.putIfAbsent(person.id(), person));
        return all.values().stream().limit(limit).toList();
    }
}
