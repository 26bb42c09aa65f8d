package io.veza.stream.application.media;

import io.veza.stream.domain.media.Fingerprint;
import io.veza.stream.domain.media.Holding;
import io.veza.stream.domain.media.MediaError;
import io.veza.stream.domain.media.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** As simple as a store can be. */
final class FolderStore implements MediaStore {

    private final Path root;

    /** Nothing can be put there. */
    String failing = "";

    FolderStore(Path root) {
        this.root = root;
    }

    @Override
    public Fingerprint publish(Path finished, String key) throws IOException {
        if (key.equals(failing)) {
            throw MediaError.unavailable();
        }
        Fingerprint print = FileHash.of(finished);
        Files.createDirectories(root.resolve(key).getParent());
        Files.move(finished, root.resolve(key));
        return print;
    }

    @Override
    public Optional<StoredFile> find(String key) throws IOException {
        Path file = root.resolve(key);
        return Files.isRegularFile(file)
                ? Optional.of(StoredFile.onDisk(file, Files.size(file), Instant.EPOCH))
                : Optional.empty();
    }

    @Override
    public Path local(String key, Path folder) throws IOException {
        return find(key)
                .map(_ -> root.resolve(key))
                .orElseThrow(() -> new NoSuchFileException(key));
    }

    @Override
    public void remove(String key) throws IOException {
        if (Files.exists(root.resolve(key))) {
            try (Stream<Path> paths = Files.walk(root.resolve(key))) {
                for (Path path : paths.toList().reversed()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Override
    public Map<String, Long> files(String key) throws IOException {
        if (!Files.exists(root.resolve(key))) {
            return Map.of();
        }
        Map<String, Long> sizes = new HashMap<>();
        try (Stream<Path> paths = Files.walk(root.resolve(key))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                sizes.put(root.resolve(key).relativize(path).toString(), Files.size(path));
            }
        }
        return sizes;
    }

    @Override
    public List<Holding> holdings(Shelf shelf, String after, int most) throws IOException {
        Path folder = root.resolve(shelf.folder());
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.compareTo(after) > 0)
                    .sorted()
                    .limit(most)
                    .map(name -> new Holding(shelf, name, Instant.EPOCH))
                    .toList();
        }
    }

    @Override
    public void sweep(Instant before) {}
}
