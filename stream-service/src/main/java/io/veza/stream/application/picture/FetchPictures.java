package io.veza.stream.application.picture;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.picture.PictureKey;
import io.veza.stream.domain.picture.WantedPicture;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * Fetches the pictures that previews wait for, one after the other, and paints them anew. What is
 * bad in any way is simply not shown.
 */
@ApplicationScoped
public class FetchPictures {

    private final WantedPictures wanted;
    private final PictureWeb web;
    private final PaintingRoom room;
    private final Pictures pictures;
    private final SecureRandom random = new SecureRandom();

    public FetchPictures(
            WantedPictures wanted, PictureWeb web, PaintingRoom room, Pictures pictures) {
        this.wanted = wanted;
        this.web = web;
        this.room = room;
        this.pictures = pictures;
    }

    /** False when nothing waits. */
    public Uni<Boolean> step() {
        return wanted.claim()
                .chain(next ->
                        next.isEmpty()
                                ? Uni.createFrom().item(false)
                                : settle(next.get()).replaceWith(true));
    }

    private Uni<Void> settle(WantedPicture one) {
        return wanted.recall(one.address())
                .chain(known -> known.isPresent() ? item(known.get()) : look(one))
                .chain(sighting -> wanted.settle(one, sighting, newKey()));
    }

    private Uni<Sighting> look(WantedPicture one) {
        return web.fetch(one.address())
                .chain(fetched ->
                        fetched.isEmpty()
                                ? Uni.createFrom().item(Optional.<Painting>empty())
                                : room.paint(fetched.get()))
                .chain(painting ->
                        painting.isEmpty() ? item(Sighting.NOTHING) : keep(painting.get()));
    }

    private Uni<Sighting> keep(Painting painting) {
        return pictures.enter(painting)
                .call(stored -> room.keep(painting, stored.id()))
                .map(Sighting::new)
                .onTermination()
                .call(() -> room.discard(painting));
    }

    private static Uni<Sighting> item(Sighting sighting) {
        return Uni.createFrom().item(sighting);
    }

    private PictureKey newKey() {
        byte[] bytes = new byte[PictureKey.BYTES];
        random.nextBytes(bytes);
        return PictureKey.of(bytes);
    }
}
