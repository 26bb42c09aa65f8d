package io.veza.stream.application.upload;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** A disk with so much room, on which nothing is. */
record NoFiles(long room) implements UploadFiles {

    @Override
    public Uni<Appending> open(long id, long from) {
        return Uni.createFrom().failure(new IllegalStateException("nothing is written here"));
    }

    @Override
    public Uni<String> keep(long id, String place) {
        return Uni.createFrom().failure(new IllegalStateException("nothing is kept here"));
    }

    @Override
    public Uni<Void> remove(List<Long> ids) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Long> free() {
        return Uni.createFrom().item(room);
    }
}
