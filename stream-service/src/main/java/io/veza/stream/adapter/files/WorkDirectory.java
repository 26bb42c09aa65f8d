package io.veza.stream.adapter.files;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.veza.stream.application.media.Drafts;
import io.veza.stream.application.media.Intake;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.Workbench;
import io.veza.stream.config.MediaConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Takes media in and has it made beside the directory of media, where keeping it is a rename: that
 * of the machine also when finished media is kept elsewhere.
 */
@ApplicationScoped
class WorkDirectory implements Workbench, Drafts {

    private final Path incoming;
    private final Path work;
    private final MediaStore store;
    private final Counter uploaded;

    WorkDirectory(MediaConfig config, MediaStore store, MeterRegistry meters) {
        Path root = Path.of(config.dir()).toAbsolutePath().normalize();
        this.incoming = root.resolve("incoming");
        this.work = root.resolve("work");
        this.store = store;
        this.uploaded = meters.counter("veza_upload_bytes");
    }

    @Override
    public Intake receive() throws IOException {
        return IntakeFile.in(
                Files.createDirectories(incoming), uploaded::increment, store::publish);
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
    public void sweep(Instant before) throws IOException {
        for (Path file : Trees.children(incoming)) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Trees.delete(file);
            }
        }
    }

    private Path workspaces(long track) {
        return work.resolve(Long.toString(track));
    }
}
