package io.veza.platform.auth;

import io.veza.platform.kernel.Endings;
import io.veza.platform.kernel.Principal;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Whoever is served for long, and what to do when their token dies. */
@Singleton
class TokenEndings implements Endings {

    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final Revocations revocations;

    TokenEndings(Revocations revocations) {
        this.revocations = revocations;
        revocations.onRevoked(_ -> watches.forEach(this::endIfDead));
    }

    /** One per stream: told apart by being another object. */
    private static final class Watch {

        private final Principal principal;
        private final Runnable action;

        Watch(Principal principal, Runnable action) {
            this.principal = principal;
            this.action = action;
        }
    }

    @Override
    public Runnable watch(Principal principal, Runnable action) {
        Watch watch = new Watch(principal, action);
        watches.add(watch);
        endIfDead(watch);
        return () -> watches.remove(watch);
    }

    private void endIfDead(Watch watch) {
        if (revocations.isRevoked(watch.principal) && watches.remove(watch)) {
            watch.action.run();
        }
    }
}
