package io.veza.user.adapter.archive;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.user.application.takeout.Archives;
import io.veza.user.application.takeout.TakeoutSecrets;
import io.veza.user.config.TakeoutConfig;
import io.veza.user.domain.takeout.Takeout;
import io.veza.user.domain.takeout.TakeoutKey;
import io.veza.user.domain.takeout.TakeoutStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * A directory of parts, {@code <takeout>.<step>}, and archives. Processes that share it take up
 * each other's work; a process with one of its own collects anew what it does not find.
 */
@ApplicationScoped
class ArchiveFolder implements Archives {

    private static final int AT_ONCE = 64 * 1024;
    private static final List<TakeoutStep> PARTS =
            List.of(TakeoutStep.ACCOUNT, TakeoutStep.CHAT, TakeoutStep.STREAM);

    private final Path root;
    private final Workers workers;
    private final TakeoutSecrets secrets;
    private final Clock clock;

    ArchiveFolder(TakeoutConfig config, Workers workers, TakeoutSecrets secrets, Clock clock) {
        this.root = config.dir().toAbsolutePath().normalize();
        this.workers = workers;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public Uni<Part> begin(Takeout takeout, TakeoutKey key) {
        return workers.run(() -> {
            Files.createDirectories(root);
            Path target = part(takeout.id(), takeout.step());
            Path draft = root.resolve(target.getFileName() + "." + secrets.nextName());
            SealedFile file = new SealedFile(draft, target.getFileName().toString(), key);
            return new PartFile(draft, target, new DataOutputStream(file.write()), workers);
        });
    }

    @Override
    public Uni<Optional<Long>> pack(
            Takeout takeout, TakeoutKey parts, String name, TakeoutKey key) {
        return workers.run(() -> {
            if (!PARTS.stream().allMatch(step -> Files.exists(part(takeout.id(), step)))) {
                return Optional.empty();
            }
            SealedFile archive = new SealedFile(root.resolve(name), name, key);
            try (ArchiveWriter writer = new ArchiveWriter(archive.write())) {
                for (TakeoutStep step : PARTS) {
                    add(writer, part(takeout.id(), step), parts);
                }
                writer.explain(takeout.language(), clock.instant());
            }
            return Optional.of(size(archive));
        });
    }

    private static void add(ArchiveWriter writer, Path part, TakeoutKey key) throws IOException {
        String name = part.getFileName().toString();
        try (InputStream pieces = new SealedFile(part, name, key).read()) {
            writer.add(pieces);
        }
    }

    private static long size(SealedFile archive) throws IOException {
        try (SeekableByteChannel text = archive.open()) {
            return text.size();
        }
    }

    /** The last segment, too: a file that was cut off is none. */
    @Override
    public Uni<Boolean> opens(String name, TakeoutKey key) {
        return workers.run(() -> {
            try (SeekableByteChannel text = new SealedFile(root.resolve(name), name, key).open()) {
                text.position(Math.max(0, text.size() - 1));
                return text.read(ByteBuffer.allocate(1)) >= 0;
            } catch (NoSuchFileException gone) {
                throw gone;
            } catch (IOException foreign) {
                return false;
            }
        });
    }

    @Override
    public Multi<byte[]> read(String name, TakeoutKey key, long offset, long length) {
        return Multi.createFrom()
                .resourceFromUni(
                        () -> workers.run(() -> open(name, key, offset)),
                        text -> pieces(text, offset + length))
                .withFinalizer(text -> {
                    return workers.run(
                                    () -> {
                                        text.close();
                                        return true;
                                    })
                            .replaceWithVoid();
                });
    }

    private SeekableByteChannel open(String name, TakeoutKey key, long offset) throws IOException {
        return new SealedFile(root.resolve(name), name, key).open().position(offset);
    }

    private Multi<byte[]> pieces(SeekableByteChannel text, long end) {
        return Multi.createBy()
                .repeating()
                .uni(() -> workers.run(() -> next(text, end)))
                .whilst(piece -> piece.length == AT_ONCE)
                .filter(piece -> piece.length > 0);
    }

    private static byte[] next(SeekableByteChannel text, long end) throws IOException {
        long left = Math.min(AT_ONCE, Math.min(end, text.size()) - text.position());
        ByteBuffer piece = ByteBuffer.allocate((int) Math.max(0, left));
        while (piece.hasRemaining() && text.read(piece) >= 0) {
            // As much as was asked for: a channel may give less.
        }
        return piece.array();
    }

    @Override
    public Uni<Void> removeParts(long takeout) {
        return remove(takeout + ".*");
    }

    @Override
    public Uni<Void> discard(String name) {
        return remove(name);
    }

    @Override
    public Uni<Void> remove(long takeout) {
        return remove(takeout + "[.-]*");
    }

    private Uni<Void> remove(String names) {
        return workers.run(
                        () -> {
                            Files.createDirectories(root);
                            try (DirectoryStream<Path> found =
                                    Files.newDirectoryStream(root, names)) {
                                for (Path file : found) {
                                    Files.deleteIfExists(file);
                                }
                            }
                            return true;
                        })
                .replaceWithVoid();
    }

    private Path part(long takeout, TakeoutStep step) {
        return root.resolve(takeout + "." + step);
    }
}
