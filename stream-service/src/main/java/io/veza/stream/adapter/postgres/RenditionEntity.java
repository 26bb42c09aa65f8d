package io.veza.stream.adapter.postgres;

import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.rendition.RenditionFormat;
import io.veza.stream.domain.rendition.Segment;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.IntStream;

/** A row of {@code rendition}. */
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

    static RenditionEntity of(long track, Rendition rendition) {
        RenditionEntity entity = new RenditionEntity();
        entity.track = track;
        entity.format = rendition.format().name();
        entity.bytes = rendition.bytes();
        entity.ticks = rendition.segments().stream().mapToInt(Segment::ticks).toArray();
        entity.sizes = rendition.segments().stream().mapToInt(Segment::bytes).toArray();
        return entity;
    }

    Rendition toRendition() {
        List<Segment> segments =
                IntStream.range(0, ticks.length)
                        .mapToObj(i -> new Segment(ticks[i], sizes[i]))
                        .toList();
        return new Rendition(RenditionFormat.valueOf(format), bytes, segments);
    }
}
