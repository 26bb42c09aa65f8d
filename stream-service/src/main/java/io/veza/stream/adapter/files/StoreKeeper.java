package io.veza.stream.adapter.files;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.media.FileHash;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.application.upkeep.Storeroom;
import io.veza.stream.config.MediaConfig;
import io.veza.stream.domain.media.Fingerprint;
import io.veza.stream.domain.media.Holding;
import io.veza.stream.domain.media.MediaObject;
import io.veza.stream.domain.media.Shelf;
import io.veza.stream.domain.upkeep.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks into the store on threads that may wait. */
@ApplicationScoped
class StoreKeeper implements Storeroom {

    private final MediaStore store;
    private final Workers workers;
    private final long pace;
    private final Counter read;

    StoreKeeper(MediaStore store, Workers workers, MediaConfig config, MeterRegistry meters) {
        this.store = store;
        this.workers = workers;
        this.pace = config.readPace();
        this.read = meters.counter("veza_media_integrity_read_bytes");
    }

    @Override
    public Uni<Optional<Fault>> inspect(MediaObject object, boolean whole) {
        return workers.run(() -> {
            try {
                return look(object, whole);
            } catch (NoSuchFileException gone) {
                return Optional.of(Fault.MISSING);
            }
        });
    }

    private Optional<Fault> look(MediaObject object, boolean whole) throws IOException {
        Map<String, Long> files = store.files(object.key());
        if (files.isEmpty()) {
            return Optional.of(Fault.MISSING);
        }
        Fingerprint print = object.print();
        long size = files.values().stream().mapToLong(Long::longValue).sum();
        boolean asItWas =
                files.size() == print.files()
                        && size == print.sizeBytes()
                        && (!whole || print.equals(print(object.key(), files)));
        return asItWas ? Optional.empty() : Optional.of(Fault.DAMAGED);
    }

    private Fingerprint print(String key, Map<String, Long> files) throws IOException {
        SortedMap<String, Fingerprint.Part> parts = new TreeMap<>();
        for (var file : files.entrySet()) {
            String name = file.getKey();
            String sha256 = hash(name.isEmpty() ? key : key + "/" + name);
            parts.put(name, new Fingerprint.Part(file.getValue(), sha256));
        }
        return Fingerprint.of(parts);
    }

    private String hash(String key) throws IOException {
        StoredFile file = store.find(key).orElseThrow(() -> new NoSuchFileException(key));
        try (InputStream in = new GentleStream(file.open(), pace, read::increment)) {
            return FileHash.sha256(in);
        }
    }

    @Override
    public Uni<List<Holding>> holdings(Shelf shelf, String after, int most) {
        return workers.run(() -> store.holdings(shelf, after, most));
    }

    @Override
    public Uni<Long> size(String key) {
        return workers.run(
                () -> store.files(key).values().stream().mapToLong(Long::longValue).sum());
    }

    @Override
    public Uni<Void> remove(String key) {
        return done(() -> store.remove(key));
    }

    @Override
    public Uni<Void> sweep(Instant before) {
        return done(() -> store.sweep(before));
    }

    private Uni<Void> done(Work work) {
        return workers.run(
                        () -> {
                            work.run();
                            return true;
                        })
                .replaceWithVoid();
    }

    @FunctionalInterface
    private interface Work {

        void run() throws IOException;
    }
}
