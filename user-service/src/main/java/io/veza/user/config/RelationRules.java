package io.veza.user.config;

import io.veza.user.domain.relation.RelationLimits;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The rules of how people stand to each other, made from settings. */
final class RelationRules {

    @Produces
    @Singleton
    static RelationLimits relationLimits(RelationConfig config) {
        return new RelationLimits(config.most(), config.changes(), config.window());
    }
}
