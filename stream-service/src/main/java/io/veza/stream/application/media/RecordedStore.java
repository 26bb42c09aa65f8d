package io.veza.stream.application.media;

import io.veza.stream.domain.media.Fingerprint;
import io.veza.stream.domain.media.Holding;
import io.veza.stream.domain.media.Shelf;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A store of which is known what should be in it. What is killed between the store and the record
 * leaves something unrecorded, which is looked after like all else; never a record of nothing.
 */
public final class RecordedStore implements MediaStore {

    private final MediaStore store;
    private final MediaRecords records;

    public RecordedStore(MediaStore store, MediaRecords records) {
        this.store = store;
        this.records = records;
    }

    @Override
    public Fingerprint publish(Path finished, String key) throws IOException {
        Fingerprint print = store.publish(finished, key);
        records.put(key, print);
        return print;
    }

    @Override
    public void remove(String key) throws IOException {
        records.remove(key);
        store.remove(key);
    }

    @Override
    public Optional<StoredFile> find(String key) throws IOException {
        return store.find(key);
    }

    @Override
    public Path local(String key, Path folder) throws IOException {
        return store.local(key, folder);
    }

    @Override
    public Map<String, Long> files(String key) throws IOException {
        return store.files(key);
    }

    @Override
    public List<Holding> holdings(Shelf shelf, String after, int most) throws IOException {
        return store.holdings(shelf, after, most);
    }

    @Override
    public void sweep(Instant before) throws IOException {
        store.sweep(before);
    }
}
