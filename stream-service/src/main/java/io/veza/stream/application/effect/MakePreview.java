package io.veza.stream.application.effect;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.effect.Effect;
import io.veza.stream.domain.effect.Excerpt;
import io.veza.stream.domain.effect.RenderSource;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Has artists hear a part of their track as it would sound. */
@ApplicationScoped
public class MakePreview {

    private static final Duration USUAL = Duration.ofSeconds(15);

    private final GetTrack getTrack;
    private final ChainPlan plan;
    private final Previews previews;
    private final PreviewStudio studio;
    private final PreviewAddresses addresses;
    private final Ids ids;

    MakePreview(
            GetTrack getTrack,
            ChainPlan plan,
            Previews previews,
            PreviewStudio studio,
            PreviewAddresses addresses,
            Ids ids) {
        this.getTrack = getTrack;
        this.plan = plan;
        this.previews = previews;
        this.studio = studio;
        this.addresses = addresses;
        this.ids = ids;
    }

    /**
     * @param length zero: the usual
     */
    public record Command(
            long track, List<Effect> chain, Duration at, Duration length, Principal caller) {}

    /**
     * @param address below the site
     */
    public record Offer(String address, Instant expires) {}

    public Uni<Offer> handle(Command command) {
        return getTrack.own(command.track(), command.caller())
                .map(track -> order(track, command))
                .chain(order -> make(order, command));
    }

    private PreviewStudio.Order order(Track track, Command command) {
        RenderSource source = RenderSource.of(track);
        Duration length = command.length().isZero() ? USUAL : command.length();
        Excerpt part = Excerpt.within(source.length(), command.at(), length);
        return new PreviewStudio.Order(
                ids.next(),
                source,
                plan.of(command.chain(), source, part),
                part,
                Objects.requireNonNull(track.analysis()).loudness().integratedLufs());
    }

    private Uni<Offer> make(PreviewStudio.Order order, Command command) {
        var preview = addresses.begin(order.id(), command.track(), command.caller().user());
        return previews.begin(preview, addresses.limits())
                .chain(() ->
                        studio.make(order)
                                .chain(() -> previews.made(order.id()))
                                .onFailure()
                                .call(() -> previews.drop(order.id())))
                .map(_ -> addresses.offer(preview));
    }
}
