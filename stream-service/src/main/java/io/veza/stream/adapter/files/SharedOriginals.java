package io.veza.stream.adapter.files;

import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.track.OriginalFiles;
import io.veza.stream.config.MediaConfig;
import io.veza.stream.domain.rendition.MediaNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * One copy on the disk under several names: hard links, which the file system counts. Whatever
 * removes a track removes a name, and the bytes go with the last one. Buckets know no such thing:
 * there each keeps its own.
 */
@ApplicationScoped
class SharedOriginals implements OriginalFiles {

    private final boolean onDisk;
    private final Path root;
    private final Workers workers;

    SharedOriginals(MediaConfig config, Workers workers) {
        this.onDisk = config.s3().bucket().isEmpty();
        this.root = Path.of(config.dir()).toAbsolutePath().normalize();
        this.workers = workers;
    }

    @Override
    public Uni<Boolean> share(long track, long other) {
        return workers.run(() -> onDisk && share(original(track), original(other)));
    }

    /** The own copy stays in its place until the shared one takes it, in one step. */
    private static boolean share(Path own, Path others) throws IOException {
        Path link = own.resolveSibling(MediaNames.SOURCE + ".shared");
        try {
            if (Files.isSameFile(own, others)) {
                return true;
            }
            // The other one was whole when it came, which may be long ago.
            if (Files.mismatch(own, others) >= 0) {
                return false;
            }
            Files.createLink(link, others);
            Files.move(
                    link, own, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        } catch (FileAlreadyExistsException leftBehind) {
            Files.delete(link);
            return false;
        }
    }

    private Path original(long track) {
        return root.resolve(MediaNames.folder(track)).resolve(MediaNames.SOURCE);
    }
}
