package io.veza.stream.adapter.files;

import io.veza.stream.application.media.FileHash;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.domain.media.Fingerprint;
import io.veza.stream.domain.media.Holding;
import io.veza.stream.domain.media.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Nothing in it has a path: whoever reads a file has a copy of it. */
final class FarStore implements MediaStore {

    final Map<String, String> files = new TreeMap<>();

    @Override
    public Fingerprint publish(Path finished, String key) throws IOException {
        Fingerprint print = FileHash.of(finished);
        for (var file : FileHash.files(finished).entrySet()) {
            files.put(key + "/" + file.getKey(), Files.readString(file.getValue()));
        }
        Trees.delete(finished);
        return print;
    }

    @Override
    public Optional<StoredFile> find(String key) {
        throw new UnsupportedOperationException("it is far");
    }

    @Override
    public Path local(String key, Path folder) throws IOException {
        String text = files.get(key);
        if (text == null) {
            throw new NoSuchFileException(key);
        }
        return Files.writeString(folder.resolve(Path.of(key).getFileName()), text);
    }

    @Override
    public void remove(String key) {
        files.keySet().removeIf(name -> name.startsWith(key + "/"));
    }

    @Override
    public Map<String, Long> files(String key) {
        return Map.of();
    }

    @Override
    public List<Holding> holdings(Shelf shelf, String after, int most) {
        return List.of();
    }

    @Override
    public void sweep(Instant before) {}
}
