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

/** A row of {@code made_rendition}: a rendition of the present ladder. */
@Entity
@Table(name = "made_rendition")
@IdClass(MadeRenditionEntity.Key.class)
class MadeRenditionEntity {

    record Key(long track, String format) {}

    @Id long track;
    @Id String format = "";
    int channels;
    long bytes;
    int[] ticks = {};
    int[] sizes = {};

    static MadeRenditionEntity of(long track, Rendition rendition) {
        MadeRenditionEntity entity = new MadeRenditionEntity();
        entity.track = track;
        entity.format = rendition.format().name();
        entity.channels = rendition.channels();
        entity.bytes = rendition.bytes();
        entity.ticks = rendition.segments().stream().mapToInt(Segment::ticks).toArray();
        entity.sizes = rendition.segments().stream().mapToInt(Segment::bytes).toArray();
        return entity;
    }

    Rendition toRendition() {
        return rendition(format, channels, bytes, ticks, sizes);
    }

    static Rendition rendition(String format, int channels, long bytes, int[] ticks, int[] sizes) {
        List<Segment> segments =
                IntStream.range(0, ticks.length)
                        .mapToObj(i -> new Segment(ticks[i], sizes[i]))
                        .toList();
        return new Rendition(RenditionFormat.valueOf(format), channels, bytes, segments);
    }
}
