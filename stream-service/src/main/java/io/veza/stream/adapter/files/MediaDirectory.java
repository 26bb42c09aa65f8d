package io.veza.stream.adapter.files;

import io.smallrye.common.annotation.Identifier;
import io.veza.stream.application.media.FileHash;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.config.MediaConfig;
import io.veza.stream.domain.media.Fingerprint;
import io.veza.stream.domain.media.Holding;
import io.veza.stream.domain.media.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps media in a directory. What is visible under a key is always whole: files are written
 * elsewhere on the same file system, forced to disk and renamed.
 */
@ApplicationScoped
@Identifier("directory")
class MediaDirectory implements MediaStore {

    private final Path root;

    MediaDirectory(MediaConfig config) {
        this.root = Path.of(config.dir()).toAbsolutePath().normalize();
    }

    @Override
    public Fingerprint publish(Path finished, String key) throws IOException {
        Path target = resolve(key);
        Fingerprint print = FileHash.of(finished);
        Files.createDirectories(target.getParent());
        Trees.force(finished);
        Trees.replace(finished, target);
        return print;
    }

    @Override
    public Optional<StoredFile> find(String key) throws IOException {
        Path file = resolve(key);
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return found.isRegularFile()
                    ? Optional.of(
                            StoredFile.onDisk(
                                    file, found.size(), found.lastModifiedTime().toInstant()))
                    : Optional.empty();
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    @Override
    public Path local(String key, Path folder) throws IOException {
        Path file = resolve(key);
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(key);
        }
        return file;
    }

    @Override
    public void remove(String key) throws IOException {
        Trees.delete(resolve(key));
    }

    @Override
    public Map<String, Long> files(String key) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try {
            for (var file : FileHash.files(resolve(key)).entrySet()) {
                sizes.put(file.getKey(), Files.size(file.getValue()));
            }
            return sizes;
        } catch (NoSuchFileException absent) {
            return Map.of();
        }
    }

    @Override
    public List<Holding> holdings(Shelf shelf, String after, int most) throws IOException {
        List<Path> next =
                Trees.children(root.resolve(shelf.folder())).stream()
                        .filter(path -> path.getFileName().toString().compareTo(after) > 0)
                        .sorted()
                        .limit(most)
                        .toList();
        List<Holding> found = new ArrayList<>();
        for (Path path : next) {
            touchedAt(path)
                    .map(at -> new Holding(shelf, path.getFileName().toString(), at))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Instant> touchedAt(Path path) throws IOException {
        try {
            return Optional.of(Files.getLastModifiedTime(path).toInstant());
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** Nothing is ever half here. */
    @Override
    public void sweep(Instant before) {}

    /** Keys are ours, but a defect elsewhere must not reach the rest of the disk. */
    private Path resolve(String key) {
        Path path = root.resolve(key).normalize();
        if (!path.startsWith(root) || path.equals(root)) {
            throw new IllegalArgumentException("Not a key: " + key);
        }
        return path;
    }
}
