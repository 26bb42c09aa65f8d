package io.veza.platform.persistence;

import io.vertx.mutiny.sqlclient.Pool;
import io.veza.platform.kernel.Leadership;
import jakarta.enterprise.context.ApplicationScoped;

/** Leadership among the nodes that share this service's database. */
@ApplicationScoped
class AdvisoryLeadership implements Leadership {

    private final Pool pool;

    AdvisoryLeadership(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Lead lead(String role) throws InterruptedException {
        return AdvisoryLock.take(pool, role);
    }
}
