package io.veza.stream.application.encode;

import io.veza.stream.application.media.Intake;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.application.media.Workbench;
import io.veza.stream.domain.media.Fingerprint;
import io.veza.stream.domain.media.Holding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A store that remembers keys. Encoders write here side by side. */
final class Shelf implements MediaStore, Workbench {

    final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final Path folder;

    Shelf(Path folder) {
        this.folder = folder;
    }

    @Override
    public Intake receive() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path workspace(long track, int attempt) throws IOException {
        return Files.createDirectories(folder.resolve(track + "-" + attempt));
    }

    @Override
    public void clearWorkspaces(long track) {}

    @Override
    public Fingerprint publish(Path finished, String key) {
        keys.add(key);
        return new Fingerprint(1, 1, "");
    }

    @Override
    public Optional<StoredFile> find(String key) {
        return keys.contains(key)
                ? Optional.of(StoredFile.onDisk(folder.resolve(key), 1, Instant.EPOCH))
                : Optional.empty();
    }

    @Override
    public Path local(String key, Path copies) throws IOException {
        if (!keys.contains(key)) {
            throw new NoSuchFileException(key);
        }
        return folder.resolve(key);
    }

    @Override
    public Map<String, Long> files(String key) {
        return Map.of();
    }

    @Override
    public List<Holding> holdings(io.veza.stream.domain.media.Shelf shelf, String after, int most) {
        return List.of();
    }

    @Override
    public void sweep(Instant before) {}

    @Override
    public void remove(String key) {
        keys.removeIf(known -> known.startsWith(key));
    }
}
