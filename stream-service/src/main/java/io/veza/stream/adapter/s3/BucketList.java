package io.veza.stream.adapter.s3;

import io.veza.stream.domain.media.Holding;
import io.veza.stream.domain.media.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Object;

/** What there is in the bucket, a page at a time, and what is removed of it. */
@ApplicationScoped
class BucketList {

    /** Behind everything in a folder: no name of ours has it. */
    private static final String END = "/~";

    private final BucketClient client;
    private final BucketCircuit circuit;
    private final Bucket bucket;

    BucketList(BucketClient client, BucketCircuit circuit, Bucket bucket) {
        this.client = client;
        this.circuit = circuit;
        this.bucket = bucket;
    }

    /** Below a folder, by their names there. */
    Map<String, Long> below(String key) {
        String folder = bucket.place(key) + "/";
        Map<String, Long> sizes = new TreeMap<>();
        String after = null;
        ListObjectsV2Response page;
        do {
            page = page(folder, after);
            for (S3Object object : page.contents()) {
                sizes.put(object.key().substring(folder.length()), object.size());
                after = object.key();
            }
        } while (page.isTruncated());
        return sizes;
    }

    /** All of one thing stand beside each other, because lists are in the order of keys. */
    List<Holding> holdings(Shelf shelf, String after, int most) {
        String folder = bucket.place(shelf.folder()) + "/";
        String last = after.isEmpty() ? null : folder + after + END;
        List<Holding> found = new ArrayList<>();
        ListObjectsV2Response page;
        do {
            page = page(folder, last);
            for (S3Object object : page.contents()) {
                String name = object.key().substring(folder.length()).split("/", 2)[0];
                if (!isNext(found, name) && found.size() == most) {
                    return found;
                }
                add(found, shelf, name, object.lastModified());
                last = object.key();
            }
        } while (page.isTruncated());
        return found;
    }

    private static boolean isNext(List<Holding> found, String name) {
        return !found.isEmpty() && found.getLast().name().equals(name);
    }

    private static void add(List<Holding> found, Shelf shelf, String name, Instant modifiedAt) {
        if (!isNext(found, name)) {
            found.add(new Holding(shelf, name, modifiedAt));
        } else if (found.getLast().touchedAt().isBefore(modifiedAt)) {
            found.set(found.size() - 1, new Holding(shelf, name, modifiedAt));
        }
    }

    private ListObjectsV2Response page(String folder, @Nullable String after) {
        return circuit.call(() ->
                client.s3()
                        .listObjectsV2(list ->
                                list.bucket(bucket.name()).prefix(folder).startAfter(after)));
    }

    /** A key and all below it. */
    void remove(String key) {
        remove(List.of(bucket.place(key)));
        List<String> places =
                below(key).keySet().stream().map(name -> bucket.place(key) + "/" + name).toList();
        for (int from = 0; from < places.size(); from += 1000) {
            remove(places.subList(from, Math.min(places.size(), from + 1000)));
        }
    }

    void remove(List<String> places) {
        List<ObjectIdentifier> objects =
                places.stream().map(at -> ObjectIdentifier.builder().key(at).build()).toList();
        var left =
                circuit.call(() ->
                                client.s3()
                                        .deleteObjects(delete ->
                                                delete.bucket(bucket.name())
                                                        .delete(all ->
                                                                all.objects(objects).quiet(true))))
                        .errors();
        if (!left.isEmpty()) {
            throw new IllegalStateException("Not removed: " + left.getFirst().key());
        }
    }

    List<MultipartUpload> unfinished() {
        return circuit.call(() ->
                client.s3()
                        .listMultipartUploads(
                                list -> list.bucket(bucket.name()).prefix(bucket.prefix()))
                        .uploads());
    }
}
