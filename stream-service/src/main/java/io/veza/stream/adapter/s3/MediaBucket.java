package io.veza.stream.adapter.s3;

import io.smallrye.common.annotation.Identifier;
import io.veza.stream.application.media.FileHash;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.domain.media.Fingerprint;
import io.veza.stream.domain.media.Holding;
import io.veza.stream.domain.media.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.model.MultipartUpload;

/** Keeps media in a bucket. Each file appears whole; of a folder, what it had before goes last. */
@ApplicationScoped
@Identifier("s3")
class MediaBucket implements MediaStore {

    private final BucketWriter writer;
    private final BucketReader reader;
    private final BucketList list;
    private final Bucket bucket;

    MediaBucket(BucketWriter writer, BucketReader reader, BucketList list, Bucket bucket) {
        this.writer = writer;
        this.reader = reader;
        this.list = list;
        this.bucket = bucket;
    }

    @Override
    public Fingerprint publish(Path finished, String key) throws IOException {
        SortedMap<String, Fingerprint.Part> parts = new TreeMap<>();
        for (var file : FileHash.files(finished).entrySet()) {
            parts.put(file.getKey(), writer.write(file.getValue(), below(key, file.getKey())));
        }
        if (!parts.containsKey("")) {
            removeFormer(key, parts);
        }
        delete(finished);
        return Fingerprint.of(parts);
    }

    private void removeFormer(String key, SortedMap<String, Fingerprint.Part> parts) {
        List<String> former =
                list.below(key).keySet().stream()
                        .filter(name -> !parts.containsKey(name))
                        .map(name -> bucket.place(below(key, name)))
                        .toList();
        if (!former.isEmpty()) {
            list.remove(former);
        }
    }

    private static String below(String key, String name) {
        return name.isEmpty() ? key : key + "/" + name;
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.toList().reversed()) {
                Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public Optional<StoredFile> find(String key) {
        return reader.find(key);
    }

    @Override
    public Path local(String key, Path folder) throws IOException {
        return reader.copy(key, folder);
    }

    @Override
    public void remove(String key) {
        list.remove(key);
    }

    @Override
    public Map<String, Long> files(String key) {
        return reader.find(key)
                .map(file -> Map.of("", file.size()))
                .orElseGet(() -> list.below(key));
    }

    @Override
    public List<Holding> holdings(Shelf shelf, String after, int most) {
        return list.holdings(shelf, after, most);
    }

    @Override
    public void sweep(Instant before) {
        for (MultipartUpload upload : list.unfinished()) {
            if (upload.initiated().isBefore(before)) {
                writer.abandon(upload.key(), upload.uploadId());
            }
        }
    }
}
