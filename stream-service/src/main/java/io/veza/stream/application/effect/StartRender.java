package io.veza.stream.application.effect;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.EncodeBell;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.application.version.ReplaceFile;
import io.veza.stream.domain.effect.Chain;
import io.veza.stream.domain.effect.Effect;
import io.veza.stream.domain.effect.Excerpt;
import io.veza.stream.domain.effect.Render;
import io.veza.stream.domain.effect.RenderSource;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Has a whole track go through a chain; what comes of it becomes its file. */
@ApplicationScoped
public class StartRender {

    private final GetTrack getTrack;
    private final ChainPlan plan;
    private final ReplaceFile replacing;
    private final Renders renders;
    private final RenderTerms terms;
    private final EncodeBell bell;

    StartRender(
            GetTrack getTrack,
            ChainPlan plan,
            ReplaceFile replacing,
            Renders renders,
            RenderTerms terms,
            EncodeBell bell) {
        this.getTrack = getTrack;
        this.plan = plan;
        this.replacing = replacing;
        this.renders = renders;
        this.terms = terms;
        this.bell = bell;
    }

    public record Command(long track, List<Effect> chain, Principal caller) {}

    public Uni<Render> handle(Command command) {
        return getTrack.own(command.track(), command.caller())
                .map(track -> render(track, command))
                .call(() -> replacing.require(command.track(), command.caller()))
                .call(render -> renders.begin(render, terms.most()))
                .invoke(bell::ring);
    }

    private Render render(Track track, Command command) {
        RenderSource source = RenderSource.of(track);
        Excerpt all = Excerpt.whole(source.length());
        Chain chain = plan.of(command.chain(), source, all).requireAny();
        return terms.waiting(track.id(), command.caller(), source, chain);
    }
}
