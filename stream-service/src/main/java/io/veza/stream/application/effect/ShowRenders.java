package io.veza.stream.application.effect;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.effect.EffectError;
import io.veza.stream.domain.effect.Render;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows artists what is made of their tracks, and how far it has come. */
@ApplicationScoped
public class ShowRenders {

    private static final int MOST = 20;

    private final GetTrack getTrack;
    private final Renders renders;

    ShowRenders(GetTrack getTrack, Renders renders) {
        this.getTrack = getTrack;
        this.renders = renders;
    }

    public Uni<List<Render>> all(long track, Principal caller) {
        return getTrack.own(track, caller).chain(() -> renders.of(track, MOST));
    }

    public Uni<Render> one(long track, long render, Principal caller) {
        return getTrack.own(track, caller)
                .chain(() -> renders.find(track, render))
                .map(found ->
                        found.orElseThrow(() ->
                                new DomainException(
                                        EffectError.RENDER_NOT_FOUND,
                                        "There is no such render of this track")));
    }
}
