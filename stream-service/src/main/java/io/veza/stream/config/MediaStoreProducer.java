package io.veza.stream.config;

import io.smallrye.common.annotation.Identifier;
import io.veza.stream.application.media.MediaRecords;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.MovingStore;
import io.veza.stream.application.media.RecordedStore;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;

/** Chooses where media is kept: in a bucket where there is one, else in the directory. */
class MediaStoreProducer {

    @Produces
    @Singleton
    MediaStore store(
            MediaConfig config,
            @Identifier("directory") MediaStore directory,
            @Identifier("s3") MediaStore bucket,
            MovingStore moving,
            MediaRecords records) {
        boolean away = config.s3().bucket().isPresent();
        MediaStore chosen = away ? bucket : directory;
        return new RecordedStore(away && config.s3().move() ? moving : chosen, records);
    }

    @Produces
    @Singleton
    @Typed(MovingStore.class)
    MovingStore moving(
            @Identifier("directory") MediaStore directory, @Identifier("s3") MediaStore bucket) {
        return new MovingStore(directory, bucket);
    }
}
