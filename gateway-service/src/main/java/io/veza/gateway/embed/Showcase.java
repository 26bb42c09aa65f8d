package io.veza.gateway.embed;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.cache.Changes;
import io.veza.gateway.config.EmbedConfig;
import io.veza.gateway.embed.Address.Kind;
import io.veza.gateway.limits.Allowance;
import io.veza.platform.kernel.Aside;
import io.veza.proto.stream.v1.AlbumChanged;
import io.veza.proto.stream.v1.PlaylistChanged;
import io.veza.proto.stream.v1.TrackChanged;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * What is public, and what is not there, kept for a moment for all who ask. It is asked for aside
 * of who wants it, and so in nobody's name; whoever asks for what nobody holds is counted.
 */
@ApplicationScoped
class Showcase {

    private final Finds finds;
    private final Allowance allowance;
    private final Aside aside;
    private final AsyncCache<Address, Optional<Shown>> kept;

    Showcase(Finds finds, Allowance allowance, Aside aside, Changes changes, EmbedConfig config) {
        this.finds = finds;
        this.allowance = allowance;
        this.aside = aside;
        kept =
                Caffeine.newBuilder()
                        .maximumSize(config.most())
                        .expireAfterWrite(config.keep())
                        .buildAsync();
        changes.on(
                "veza.stream.track.*",
                TrackChanged.parser(),
                event -> forget(Kind.TRACK, event.getTrack()));
        changes.on(
                "veza.stream.album.*",
                AlbumChanged.parser(),
                event -> forget(Kind.ALBUM, event.getAlbum()));
        changes.on(
                "veza.stream.playlist.*",
                PlaylistChanged.parser(),
                event -> forget(Kind.PLAYLIST, event.getPlaylist()));
    }

    /** Empty: there is none, or not for everybody. Answers on whichever thread has found it. */
    Uni<Optional<Shown>> find(RoutingContext call, Address address) {
        CompletableFuture<Optional<Shown>> known = kept.getIfPresent(address);
        if (known != null) {
            return copy(known);
        }
        return allowance
                .take(call, Optional.empty())
                .invoke(decision -> {
                    if (!decision.allowed()) {
                        throw Allowance.refusal(decision);
                    }
                })
                .chain(() -> copy(kept.get(address, (wanted, _) -> ask(wanted))));
    }

    private CompletableFuture<Optional<Shown>> ask(Address address) {
        CompletableFuture<Optional<Shown>> answer = new CompletableFuture<>();
        aside.execute(() ->
                finds.find(address)
                        .subscribe()
                        .with(answer::complete, answer::completeExceptionally));
        return answer;
    }

    /** One who gives up cancels only a copy. */
    private static Uni<Optional<Shown>> copy(CompletableFuture<Optional<Shown>> answer) {
        return Uni.createFrom().completionStage(answer::copy);
    }

    private void forget(Kind kind, long id) {
        kept.synchronous().invalidate(new Address(kind, Long.toString(id)));
    }
}
