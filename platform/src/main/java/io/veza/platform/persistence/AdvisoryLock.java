package io.veza.platform.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Leadership;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * A lock PostgreSQL gives to one session at a time and takes back when that session ends. Work done
 * through {@link #session()} is fenced: it fails once the lock is lost.
 */
final class AdvisoryLock implements Leadership.Lead {

    private static final Logger LOG = Logger.getLogger(AdvisoryLock.class);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final SqlConnection session;
    private volatile boolean held = true;

    private AdvisoryLock(SqlConnection session) {
        this.session = session;
        session.closeHandler(() -> held = false);
    }

    /** Waits for the lock, through restarts of the database. */
    static AdvisoryLock take(Pool pool, String role) throws InterruptedException {
        while (true) {
            try {
                Optional<AdvisoryLock> lock = Wait.on(tryTake(pool, role));
                if (lock.isPresent()) {
                    return lock.get();
                }
            } catch (RuntimeException failure) {
                LOG.debugf("no lock %s: %s", role, failure.getMessage());
            }
            Thread.sleep(RETRY);
        }
    }

    private static Uni<Optional<AdvisoryLock>> tryTake(Pool pool, String role) {
        return pool.getConnection().chain(session -> tryTake(session, role));
    }

    private static Uni<Optional<AdvisoryLock>> tryTake(SqlConnection session, String role) {
        return session.preparedQuery("select pg_try_advisory_lock(hashtextextended($1, 0))")
                .execute(Tuple.of(role))
                .map(rows -> rows.iterator().next().getBoolean(0))
                .chain(taken -> taken ? keep(session) : giveBack(session))
                .onFailure()
                .call(session::close);
    }

    private static Uni<Optional<AdvisoryLock>> keep(SqlConnection session) {
        return Uni.createFrom().item(Optional.of(new AdvisoryLock(session)));
    }

    private static Uni<Optional<AdvisoryLock>> giveBack(SqlConnection session) {
        return session.close().replaceWith(Optional.empty());
    }

    SqlConnection session() {
        return session;
    }

    @Override
    public boolean held() {
        return held;
    }

    @Override
    public void close() {
        held = false;
        session.query("select pg_advisory_unlock_all(); unlisten *")
                .execute()
                .onFailure()
                .recoverWithNull()
                .chain(session::close)
                .subscribe()
                .with(closed -> {}, failure -> LOG.debug("lock session was gone", failure));
    }
}
