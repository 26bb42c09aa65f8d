package io.veza.stream.application.effect;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.EncodeBell;
import io.veza.stream.application.version.DeleteVersion;
import io.veza.stream.domain.effect.Render;
import jakarta.enterprise.context.ApplicationScoped;

/** Stops a render, or the encoding of what came of it; the track plays on as it did. */
@ApplicationScoped
public class CancelRender {

    private final ShowRenders showing;
    private final Renders renders;
    private final DeleteVersion deleting;
    private final EncodeBell bell;

    CancelRender(ShowRenders showing, Renders renders, DeleteVersion deleting, EncodeBell bell) {
        this.showing = showing;
        this.renders = renders;
        this.deleting = deleting;
        this.bell = bell;
    }

    public record Command(long track, long render, Principal caller) {}

    public Uni<Render> handle(Command command) {
        return showing.one(command.track(), command.render(), command.caller())
                .invoke(Render::requireRunning)
                .chain(() -> renders.cancel(command.render()))
                .chain(stopped -> stopped ? Uni.createFrom().voidItem() : giveUp(command))
                .invoke(bell::ring)
                .chain(() -> showing.one(command.track(), command.render(), command.caller()));
    }

    /** It is a file of the track by now. */
    private Uni<Void> giveUp(Command command) {
        return deleting.handle(
                new DeleteVersion.Command(command.track(), command.render(), command.caller()));
    }
}
