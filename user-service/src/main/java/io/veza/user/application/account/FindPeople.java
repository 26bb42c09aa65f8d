package io.veza.user.application.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds people by how their handle or their name begins. */
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
     */
    public record Query(long user, String words, int limit) {}

    public Uni<List<PersonView>> handle(Query query) {
        String trimmed = query.words().strip();
        String words = trimmed.startsWith(SIGN) ? trimmed.substring(1) : trimmed;
        return words.isBlank()
                ? Uni.createFrom().item(List.of())
                : search.beginningWith(
                        query.user(), words, query.limit() == 0 ? USUAL : query.limit());
    }
}
