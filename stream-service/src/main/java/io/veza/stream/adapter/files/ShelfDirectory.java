package io.veza.stream.adapter.files;

import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.upkeep.Shelf;
import io.veza.stream.config.MediaConfig;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.upkeep.Fault;
import io.veza.stream.domain.upkeep.Original;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the media directory has for tracks. */
@ApplicationScoped
class ShelfDirectory implements Shelf {

    private static final Pattern ID = Pattern.compile("\\d{1,19}");

    private final Path root;
    private final Workers workers;

    ShelfDirectory(MediaConfig config, Workers workers) {
        this.root = Path.of(config.dir()).toAbsolutePath().normalize();
        this.workers = workers;
    }

    @Override
    public Uni<Map<Long, Fault>> faults(List<Original> originals, boolean whole) {
        return workers.run(() -> {
            Map<Long, Fault> faults = new HashMap<>();
            for (Original original : originals) {
                fault(original, whole).ifPresent(fault -> faults.put(original.track(), fault));
            }
            return faults;
        });
    }

    private Optional<Fault> fault(Original original, boolean whole) throws IOException {
        Path file = folder(original.track()).resolve(MediaNames.SOURCE);
        try {
            boolean asItWas =
                    Files.size(file) == original.sizeBytes()
                            && (!whole || FileHash.sha256(file).equals(original.sha256()));
            return asItWas ? Optional.empty() : Optional.of(Fault.DAMAGED);
        } catch (NoSuchFileException gone) {
            return Optional.of(Fault.MISSING);
        }
    }

    @Override
    public Uni<Set<Long>> tracks(Instant before) {
        return workers.run(() -> {
            Set<Long> tracks = new HashSet<>();
            for (Path folder : Trees.children(root.resolve("tracks"))) {
                String name = folder.getFileName().toString();
                if (ID.matcher(name).matches()
                        && Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
                    tracks.add(Long.parseLong(name));
                }
            }
            return tracks;
        });
    }

    @Override
    public Uni<Void> remove(Set<Long> tracks) {
        return workers.run(
                        () -> {
                            for (long track : tracks) {
                                Trees.delete(folder(track));
                            }
                            return true;
                        })
                .replaceWithVoid();
    }

    private Path folder(long track) {
        return root.resolve(MediaNames.folder(track));
    }
}
