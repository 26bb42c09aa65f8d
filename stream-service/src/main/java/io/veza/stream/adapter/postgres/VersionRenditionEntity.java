package io.veza.stream.adapter.postgres;

import io.veza.stream.domain.rendition.Rendition;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A row of {@code version_rendition}: what has been made of a file. */
@Entity
@Table(name = "version_rendition")
@IdClass(VersionRenditionEntity.Key.class)
class VersionRenditionEntity {

    record Key(long version, String format) {}

    @Id long version;
    @Id String format = "";
    int channels;
    long bytes;
    int[] ticks = {};
    int[] sizes = {};

    static VersionRenditionEntity of(long version, Rendition rendition) {
        MadeRenditionEntity same = MadeRenditionEntity.of(version, rendition);
        VersionRenditionEntity entity = new VersionRenditionEntity();
        entity.version = version;
        entity.format = same.format;
        entity.channels = same.channels;
        entity.bytes = same.bytes;
        entity.ticks = same.ticks;
        entity.sizes = same.sizes;
        return entity;
    }

    Rendition toRendition() {
        return MadeRenditionEntity.rendition(format, channels, bytes, ticks, sizes);
    }
}
