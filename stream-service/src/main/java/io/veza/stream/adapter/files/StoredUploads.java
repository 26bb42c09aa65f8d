package io.veza.stream.adapter.files;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.application.takeout.UploadReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

@ApplicationScoped
class StoredUploads implements UploadReader {

    private final MediaStore store;
    private final Workers workers;

    StoredUploads(MediaStore store, Workers workers) {
        this.store = store;
        this.workers = workers;
    }

    @Override
    public Multi<byte[]> read(String key, int atOnce) {
        return Multi.createFrom()
                .resourceFromUni(() -> workers.run(() -> open(key)), file -> parts(file, atOnce))
                .withFinalizer(this::close);
    }

    private InputStream open(String key) throws IOException {
        Optional<StoredFile> found = store.find(key);
        try {
            return found.isPresent() ? found.get().open() : InputStream.nullInputStream();
        } catch (NoSuchFileException gone) {
            return InputStream.nullInputStream();
        }
    }

    private Multi<byte[]> parts(InputStream file, int atOnce) {
        return Multi.createBy()
                .repeating()
                .uni(() -> workers.run(() -> file.readNBytes(atOnce)))
                .whilst(part -> part.length == atOnce)
                .filter(part -> part.length > 0);
    }

    private Uni<Void> close(InputStream file) {
        return workers.run(
                        () -> {
                            file.close();
                            return true;
                        })
                .replaceWithVoid();
    }
}
