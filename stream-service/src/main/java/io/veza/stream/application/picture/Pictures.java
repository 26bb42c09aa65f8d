package io.veza.stream.application.picture;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.picture.PictureKey;
import io.veza.stream.domain.picture.StoredPicture;
import java.util.List;
import java.util.Optional;

/** Pictures painted here, each once. */
public interface Pictures {

    /** Enters it, or finds the one that is the same; its file follows. */
    Uni<StoredPicture> enter(Painting painting);

    /** The id of the one a key opens. */
    Uni<Optional<Long>> find(PictureKey key);

    /** Erases what no preview has shown for a while. */
    Uni<Void> expire();

    /** Ids of what is erased but for its file. */
    Uni<List<Long>> erased(int most);

    /** Nothing is left of these. */
    Uni<Void> forget(List<Long> ids);
}
