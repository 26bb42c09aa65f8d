package io.veza.user.application.relation;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.user.application.account.PersonView;
import io.veza.user.application.relation.RelatedPeople.Kind;
import jakarta.enterprise.context.ApplicationScoped;

/** Who follows somebody, whom they follow, and whom one has blocked, muted or to answer. */
@ApplicationScoped
public class ListRelated {

    private final RelatedPeople people;
    private final SeeLists see;

    public ListRelated(RelatedPeople people, SeeLists see) {
        this.people = people;
        this.see = see;
    }

    public Uni<Page<PersonView>> own(long user, Kind kind, PageRequest page) {
        return list(kind, user, user, page);
    }

    /** Refuses LIST_HIDDEN. */
    public Uni<Page<PersonView>> of(String handle, long viewer, Kind kind, PageRequest page) {
        return see.require(handle, viewer).chain(user -> list(kind, user, viewer, page));
    }

    private Uni<Page<PersonView>> list(Kind kind, long user, long viewer, PageRequest page) {
        return people.list(kind, user, viewer, before(page), page.limit() + 1)
                .map(rows -> Page.cut(rows, page.limit(), last -> Long.toString(last.id())))
                .map(cut -> cut.map(Related::person));
    }

    private static long before(PageRequest page) {
        String cursor = page.cursor();
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new DomainException(CoreError.INVALID_REQUEST, "cursor is not one of ours");
        }
    }
}
