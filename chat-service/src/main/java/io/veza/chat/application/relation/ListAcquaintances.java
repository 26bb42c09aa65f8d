package io.veza.chat.application.relation;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.relation.Acquaintances.Acquaintance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whom somebody may know: in a hall of thousands nobody knows anybody. */
@ApplicationScoped
public class ListAcquaintances {

    private static final int LARGEST = 200;
    private static final int MOST = 100;

    private final Acquaintances acquaintances;

    public ListAcquaintances(Acquaintances acquaintances) {
        this.acquaintances = acquaintances;
    }

    public Uni<List<Acquaintance>> handle(long user) {
        return acquaintances.of(user, LARGEST, MOST);
    }
}
