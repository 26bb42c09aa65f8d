package io.veza.user.adapter.redis;

import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.Response;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.session.LoginThrottle;
import io.veza.user.config.LoginConfig;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Login;
import io.veza.user.domain.session.SessionError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Delays and failure budgets, one atomic script each way. Delays count per name <em>and</em>
 * network, so nobody can lock somebody else out by guessing at their name.
 */
@ApplicationScoped
class RedisLoginThrottle implements LoginThrottle {

    private final ReactiveRedisDataSource redis;
    private final LocalLoginThrottle local;
    private final LoginConfig config;

    RedisLoginThrottle(
            ReactiveRedisDataSource redis, LocalLoginThrottle local, LoginConfig config) {
        this.redis = redis;
        this.local = local;
        this.config = config;
    }

    @Override
    public Uni<Integer> attempt(Login login, ClientAddress address) {
        return run(
                        Scripts.ATTEMPT,
                        login,
                        address,
                        config.freeFailures(),
                        config.longestDelay().toMillis(),
                        config.memory().toMillis(),
                        config.addressFailures(),
                        config.networkFailures(),
                        config.window().toMillis())
                .onFailure()
                .recoverWithUni(() -> local.waitMillis(address))
                .map(RedisLoginThrottle::admit);
    }

    @Override
    public Uni<Void> succeeded(Login login, ClientAddress address) {
        return run(Scripts.FORGIVE, login, address, 1)
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> undone(Login login, ClientAddress address) {
        return run(Scripts.FORGIVE, login, address, 0)
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Long> run(String script, Login login, ClientAddress address, long... numbers) {
        ThrottleKeys keys = ThrottleKeys.of(login, address);
        List<String> command =
                new ArrayList<>(List.of(script, "3", keys.pair(), keys.address(), keys.network()));
        for (long number : numbers) {
            command.add(Long.toString(number));
        }
        return Patience.with(redis.execute("EVAL", command.toArray(String[]::new)))
                .map(Response::toLong);
    }

    /** The script says a wait, or how many failures there were as a negative number. */
    private static int admit(long waitMillis) {
        if (waitMillis > 0) {
            throw DomainException.retryable(
                    SessionError.LOGIN_THROTTLED,
                    "Too many failed sign-ins; wait a moment.",
                    Duration.ofMillis(waitMillis));
        }
        return (int) -waitMillis;
    }
}
