package io.veza.stream.adapter.postgres;

import io.veza.stream.domain.rendition.Rendition;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A row of {@code rendition}, where those of the first ladder stay; all of them are in stereo. */
@Entity
@Table(name = "rendition")
@IdClass(RenditionEntity.Key.class)
class RenditionEntity {

    record Key(long track, String format) {}

    @Id long track;
    @Id String format = "";
    long bytes;
    int[] ticks = {};
    int[] sizes = {};

    Rendition toRendition() {
        return MadeRenditionEntity.rendition(format, 2, bytes, ticks, sizes);
    }
}
