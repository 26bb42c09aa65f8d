package io.veza.stream.adapter.files;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.media.FileHash;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.application.upload.Appending;
import io.veza.stream.application.upload.UploadFiles;
import io.veza.stream.config.MediaConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Keeps what is not whole beside the media, where becoming one of them is a rename. */
@ApplicationScoped
class UploadDirectory implements UploadFiles {

    private final Path folder;
    private final MediaStore store;
    private final Workers workers;
    private final Counter uploaded;

    UploadDirectory(MediaConfig config, MediaStore store, Workers workers, MeterRegistry meters) {
        this.folder = Path.of(config.dir()).toAbsolutePath().normalize().resolve("uploads");
        this.store = store;
        this.workers = workers;
        this.uploaded = meters.counter("veza_upload_bytes");
    }

    @Override
    public Uni<Appending> open(long id, long from) {
        return workers.run(() -> {
            Files.createDirectories(folder);
            return AppendingFile.open(file(id), from, uploaded::increment);
        });
    }

    @Override
    public Uni<String> keep(long id, String place) {
        return workers.run(() -> {
            try {
                return store.publish(file(id), place).sha256();
            } catch (NoSuchFileException moved) {
                try (InputStream there = stored(place, moved).open()) {
                    return FileHash.sha256(there);
                }
            }
        });
    }

    private StoredFile stored(String place, NoSuchFileException moved) throws IOException {
        Optional<StoredFile> there = store.find(place);
        if (there.isEmpty()) {
            throw moved;
        }
        return there.get();
    }

    @Override
    public Uni<Void> remove(List<Long> ids) {
        return workers.run(
                        () -> {
                            for (long id : ids) {
                                Files.deleteIfExists(file(id));
                            }
                            return true;
                        })
                .replaceWithVoid();
    }

    @Override
    public Uni<Long> free() {
        return workers.run(
                () -> Files.getFileStore(Files.createDirectories(folder)).getUsableSpace());
    }

    private Path file(long id) {
        return folder.resolve(Long.toString(id));
    }
}
