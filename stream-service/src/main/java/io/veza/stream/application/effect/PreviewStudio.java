package io.veza.stream.application.effect;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.domain.effect.Chain;
import io.veza.stream.domain.effect.Excerpt;
import io.veza.stream.domain.effect.RenderSource;

/** Where previews are rendered and kept. */
public interface PreviewStudio {

    Uni<Void> make(Order order);

    /** Fails when there is none. */
    Uni<StoredFile> open(long preview);

    Uni<Void> remove(long preview);

    /**
     * A preview that is to be made.
     *
     * @param loudness of the whole, in LUFS
     */
    record Order(long id, RenderSource source, Chain chain, Excerpt part, double loudness) {}
}
