package io.veza.platform.fetch;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Fetches what a stranger names: without cookies or credentials, only of wanted types, only so much
 * and for so long. Fails with {@link FetchFailed}.
 */
@ApplicationScoped
public class SafeFetcher {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int OK = 200;
    private static final OpenOptions ANEW =
            new OpenOptions().setRead(false).setCreate(true).setTruncateExisting(true);
    private static final int CONNECT_TIMEOUT_MS = 3_000;
    private static final int HEADERS = 32 * 1024;
    private static final int CONNECTIONS = 16;

    private final FetchConfig config;
    private final AddressRules rules;
    private final Resolver resolver;
    private final Vertx vertx;
    private final HttpClient client;

    @Inject
    SafeFetcher(FetchConfig config, AddressRules rules, Vertx vertx) {
        this(config, rules, vertx, InetAddress::getAllByName);
    }

    SafeFetcher(FetchConfig config, AddressRules rules, Vertx vertx, Resolver resolver) {
        this.config = config;
        this.rules = rules;
        this.vertx = vertx;
        this.resolver = resolver;
        this.client = vertx.createHttpClient(options());
    }

    /**
     * One connection for each call, nothing unpacked: what comes is as large as what is counted.
     */
    private static HttpClientOptions options() {
        return new HttpClientOptions()
                .setKeepAlive(false)
                .setMaxPoolSize(CONNECTIONS)
                .setConnectTimeout(CONNECT_TIMEOUT_MS)
                .setMaxHeaderSize(HEADERS)
                .setForceSni(true)
                .setDecompressionSupported(false);
    }

    public Uni<Fetched> fetch(Wanted wanted) {
        return within(
                config.timeout(),
                Uni.createFrom()
                        .deferred(() ->
                                fetch(
                                        wanted,
                                        new Reception.InMemory(wanted.bytes()),
                                        config.redirects())));
    }

    /**
     * The same into a file, for what is larger than memory should hold.
     *
     * @param patience for everything, redirects included
     */
    public Uni<Saved> save(Wanted wanted, Path file, Duration patience) {
        return Uni.createFrom()
                .completionStage(
                        () -> vertx.fileSystem().open(file.toString(), ANEW).toCompletionStage())
                .chain(open -> within(patience, save(wanted, open)));
    }

    private Uni<Saved> save(Wanted wanted, AsyncFile file) {
        Reception reception = new Reception.InFile(file);
        return fetch(wanted, reception, config.redirects())
                .map(found -> new Saved(found.address(), found.contentType(), reception.size()))
                .onTermination()
                .call(() ->
                        Uni.createFrom()
                                .completionStage(() -> file.close().toCompletionStage())
                                .onFailure()
                                .recoverWithNull());
    }

    private static <T> Uni<T> within(Duration patience, Uni<T> fetching) {
        return fetching.ifNoItem()
                .after(patience)
                .failWith(() -> new FetchFailed("no end after " + patience))
                .onFailure(failure -> !(failure instanceof FetchFailed))
                .transform(failure -> new FetchFailed(String.valueOf(failure.getMessage())));
    }

    private Uni<Fetched> fetch(Wanted wanted, Reception reception, int redirects) {
        return Uni.createFrom()
                .deferred(() -> {
                    Target target = Target.of(wanted.address(), config.ports());
                    return lookUp(target).chain(address -> ask(wanted, reception, target, address));
                })
                .chain(answer -> follow(wanted, reception, answer, redirects));
    }

    private Uni<InetAddress> lookUp(Target target) {
        return Uni.createFrom()
                .completionStage(() ->
                        vertx.executeBlocking(() -> resolve(target), false).toCompletionStage());
    }

    /** One address that must not be called is enough to refuse the name. */
    private InetAddress resolve(Target target) throws UnknownHostException {
        InetAddress[] all = resolver.resolve(target.host());
        if (all.length == 0 || !Stream.of(all).allMatch(rules::allow)) {
            throw new FetchFailed("its address is not public");
        }
        return all[0];
    }

    private Uni<Exchange.Answer> ask(
            Wanted wanted, Reception reception, Target target, InetAddress address) {
        return new Exchange(client, wanted, config.userAgent(), reception).ask(target.at(address));
    }

    private Uni<Fetched> follow(
            Wanted wanted, Reception reception, Exchange.Answer answer, int redirects) {
        if (REDIRECTS.contains(answer.status()) && !answer.location().isEmpty()) {
            return redirects == 0
                    ? Uni.createFrom().failure(new FetchFailed("too many redirects"))
                    : fetch(wanted.at(next(wanted, answer)), reception, redirects - 1);
        }
        if (answer.status() != OK) {
            return Uni.createFrom().failure(new FetchFailed("status " + answer.status()));
        }
        return Uni.createFrom()
                .item(new Fetched(wanted.address(), answer.contentType(), answer.body()));
    }

    private static URI next(Wanted wanted, Exchange.Answer answer) {
        try {
            return wanted.address().resolve(answer.location());
        } catch (IllegalArgumentException nonsense) {
            throw new FetchFailed("a redirect to nowhere");
        }
    }

    @PreDestroy
    void stop() {
        client.close();
    }
}
