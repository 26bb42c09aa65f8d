package io.veza.stream.application.erasure;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.stream.application.portrait.Portraits;
import io.veza.stream.application.track.EncodeBell;
import io.veza.stream.application.track.Tracks;
import io.veza.stream.domain.portrait.PortraitKind;
import io.veza.stream.domain.track.TrackEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * Takes away what somebody has brought, and is done when the files are gone, too, which others see
 * to: whoever asks again learns how far that is.
 */
@ApplicationScoped
public class EraseSubject {

    private static final int AT_ONCE = 50;

    private final Belongings belongings;
    private final Tracks tracks;
    private final Portraits portraits;
    private final Deliveries deliveries;
    private final EncodeBell bell;

    EraseSubject(
            Belongings belongings,
            Tracks tracks,
            Portraits portraits,
            Deliveries deliveries,
            EncodeBell bell) {
        this.belongings = belongings;
        this.tracks = tracks;
        this.portraits = portraits;
        this.deliveries = deliveries;
        this.bell = bell;
    }

    public record Command(long subject, long erasure) {}

    /**
     * @param erased how many of what, so far
     */
    public record Progress(boolean done, Map<String, Long> erased) {}

    public Uni<Progress> handle(Command command) {
        return belongings
                .begin(command.erasure(), command.subject())
                .chain(begun -> begun ? work(command) : Uni.createFrom().item(true))
                .chain(done ->
                        belongings
                                .erased(command.erasure())
                                .map(erased -> new Progress(done, erased)));
    }

    private Uni<Boolean> work(Command command) {
        return portraits
                .hide(command.subject(), PortraitKind.AVATAR)
                .chain(() -> portraits.hide(command.subject(), PortraitKind.BANNER))
                .chain(() -> belongings.tracks(command.erasure(), command.subject(), AT_ONCE))
                .call(this::delete)
                .chain(() -> belongings.areLeft(command.erasure(), command.subject()))
                .call(left -> left ? Uni.createFrom().voidItem() : finish(command.erasure()))
                .map(left -> !left);
    }

    private Uni<Void> finish(long erasure) {
        return belongings
                .overwritten(erasure)
                .chain(deliveries::forget)
                .chain(() -> belongings.finish(erasure));
    }

    private Uni<Void> delete(List<Long> some) {
        return Multi.createFrom()
                .iterable(some)
                .onItem()
                .transformToUniAndConcatenate(
                        track -> tracks.delete(track, TrackEvent.Deleted::new))
                .collect()
                .asList()
                .invoke(bell::ring)
                .replaceWithVoid();
    }
}
