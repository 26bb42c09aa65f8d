package io.veza.chat.fakes;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.relation.Relations;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Some people want no more of anybody. */
public record TestRelations(Set<Long> apart) implements Relations {

    public static final TestRelations NONE = new TestRelations(Set.of());

    @Override
    public Uni<Set<Long>> refusing(long user, Collection<Long> others) {
        Set<Long> refusing = new HashSet<>(others);
        refusing.retainAll(apart);
        return Uni.createFrom().item(refusing);
    }

    @Override
    public Uni<Set<Long>> blocking(long user, Collection<Long> others) {
        return refusing(user, others);
    }
}
