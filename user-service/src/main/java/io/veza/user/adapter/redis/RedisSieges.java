package io.veza.user.adapter.redis;

import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.Response;
import io.veza.user.application.session.Sieges;
import io.veza.user.config.AlertConfig;
import io.veza.user.domain.account.User;
import io.veza.user.domain.alert.Siege;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Login;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Counts without keeping: HyperLogLogs of digests, gone after a while. An IPv6 subscriber is their
 * /64, for they may change the rest at will.
 */
@ApplicationScoped
class RedisSieges implements Sieges {

    private static final String NAMES = "user:{siege}:names:";
    private static final String NETWORKS = "user:{siege}:networks:";

    private final ReactiveRedisDataSource redis;
    private final String window;

    RedisSieges(ReactiveRedisDataSource redis, AlertConfig config) {
        this.redis = redis;
        this.window = Long.toString(config.siege().toMillis());
    }

    @Override
    public Uni<Void> failed(Login login, ClientAddress address) {
        String name = ThrottleKeys.digest(login.value());
        return Patience.with(
                        redis.execute(
                                "EVAL",
                                Scripts.SIEGE,
                                "2",
                                NAMES + address.subscriber(),
                                NETWORKS + name,
                                name,
                                address.network(),
                                window))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    @Override
    public Uni<Siege> around(User user, ClientAddress address) {
        Uni<Response> networks =
                redis.execute(
                        "PFCOUNT",
                        NETWORKS + ThrottleKeys.digest(user.handle().value()),
                        NETWORKS + ThrottleKeys.digest(user.email().value()));
        Uni<Siege> siege =
                Uni.combine()
                        .all()
                        .unis(redis.execute("PFCOUNT", NAMES + address.subscriber()), networks)
                        .with((names, on) -> new Siege(names.toLong(), on.toLong()));
        return Patience.with(siege).onFailure().recoverWithItem(Siege.NONE);
    }
}
