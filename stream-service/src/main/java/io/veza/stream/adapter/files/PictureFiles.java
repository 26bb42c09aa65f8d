package io.veza.stream.adapter.files;

import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.media.Drafts;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.picture.MakePicture;
import io.veza.stream.application.picture.Painting;
import io.veza.stream.application.picture.PaintingRoom;
import io.veza.stream.domain.picture.StoredPicture;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Paints in a draft's folder, and keeps what was painted beside all other media. */
@ApplicationScoped
class PictureFiles implements PaintingRoom {

    private final MediaStore store;
    private final Drafts drafts;
    private final MakePicture maker;
    private final Workers workers;

    PictureFiles(MediaStore store, Drafts drafts, MakePicture maker, Workers workers) {
        this.store = store;
        this.drafts = drafts;
        this.maker = maker;
        this.workers = workers;
    }

    @Override
    public Uni<Optional<Painting>> paint(byte[] fetched) {
        return workers.run(() -> make(fetched));
    }

    private Optional<Painting> make(byte[] fetched) throws IOException, InterruptedException {
        Path folder = drafts.draft();
        Optional<Painting> painting = Optional.empty();
        try {
            painting = maker.make(fetched, folder);
            return painting;
        } finally {
            if (painting.isEmpty()) {
                drafts.discard(folder);
            }
        }
    }

    @Override
    public Uni<Void> keep(Painting painting, long id) {
        return done(() -> {
            String place = StoredPicture.place(id);
            if (store.find(place).isEmpty()) {
                store.publish(painting.file(), place);
            }
        });
    }

    @Override
    public Uni<Void> discard(Painting painting) {
        return done(() -> drafts.discard(painting.folder()));
    }

    @Override
    public Uni<Void> remove(long id) {
        return done(() -> store.remove(StoredPicture.place(id)));
    }

    private Uni<Void> done(Work work) {
        return workers.run(
                        () -> {
                            work.run();
                            return true;
                        })
                .replaceWithVoid();
    }

    @FunctionalInterface
    private interface Work {

        void run() throws IOException;
    }
}
