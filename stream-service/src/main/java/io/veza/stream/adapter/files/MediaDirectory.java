package io.veza.stream.adapter.files;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.veza.stream.application.media.Drafts;
import io.veza.stream.application.media.Intake;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.config.MediaConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps media in a directory. What is visible under a key is always whole: files are written
 * elsewhere on the same file system, forced to disk and renamed.
 */
@ApplicationScoped
class MediaDirectory implements MediaStore, Drafts {

    private final Path root;
    private final Path incoming;
    private final Path work;
    private final Counter uploaded;

    MediaDirectory(MediaConfig config, MeterRegistry meters) {
        this.root = Path.of(config.dir()).toAbsolutePath().normalize();
        this.incoming = root.resolve("incoming");
        this.work = root.resolve("work");
        this.uploaded = meters.counter("veza_upload_bytes");
    }

    @Override
    public Intake receive() throws IOException {
        return IntakeFile.in(Files.createDirectories(incoming), uploaded::increment, this::publish);
    }

    @Override
    public Path draft() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(incoming), "");
    }

    @Override
    public void discard(Path draft) throws IOException {
        Trees.delete(draft);
    }

    @Override
    public Path workspace(long track, int attempt) throws IOException {
        Path folder = workspaces(track).resolve(Integer.toString(attempt));
        Trees.delete(folder);
        return Files.createDirectories(folder);
    }

    @Override
    public void clearWorkspaces(long track) throws IOException {
        Trees.delete(workspaces(track));
    }

    @Override
    public void publish(Path finished, String key) throws IOException {
        Path target = resolve(key);
        Files.createDirectories(target.getParent());
        Trees.force(finished);
        Trees.replace(finished, target);
    }

    @Override
    public Optional<StoredFile> find(String key) throws IOException {
        Path file = resolve(key);
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return found.isRegularFile()
                    ? Optional.of(
                            new StoredFile(
                                    file, found.size(), found.lastModifiedTime().toInstant()))
                    : Optional.empty();
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    @Override
    public void sweep(Instant before) throws IOException {
        for (Path file : Trees.children(incoming)) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Trees.delete(file);
            }
        }
    }

    @Override
    public void remove(String key) throws IOException {
        Trees.delete(resolve(key));
    }

    private Path workspaces(long track) {
        return work.resolve(Long.toString(track));
    }

    /** Keys are ours, but a defect elsewhere must not reach the rest of the disk. */
    private Path resolve(String key) {
        Path path = root.resolve(key).normalize();
        if (!path.startsWith(root) || path.equals(root)) {
            throw new IllegalArgumentException("Not a key: " + key);
        }
        return path;
    }
}
