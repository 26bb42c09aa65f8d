package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Finds what is stored, and pours out what lies elsewhere as fast as its reader drinks. */
@ApplicationScoped
class MediaReader {

    private static final int PIECE = 128 * 1024;

    private final MediaStore store;
    private final Workers workers;

    MediaReader(MediaStore store, Workers workers) {
        this.store = store;
        this.workers = workers;
    }

    Uni<StoredFile> find(String key, Supplier<DomainException> absent) {
        return workers.run(() -> store.find(key).orElseThrow(absent));
    }

    /** Of small ones. */
    Uni<String> text(StoredFile file) {
        return workers.run(() -> {
            try (InputStream in = file.open()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        });
    }

    /** No more than a piece of it is ever in memory, and none while the reader is slow. */
    Uni<Void> pour(StoredFile.Remote file, long from, long length, HttpServerResponse response) {
        return workers.run(() -> file.open(from, length))
                .chain(in ->
                        pour(in, length, response)
                                .onTermination()
                                .call(() -> workers.run(() -> close(in))));
    }

    private Uni<Void> pour(InputStream in, long length, HttpServerResponse response) {
        AtomicLong poured = new AtomicLong();
        return Multi.createBy()
                .repeating()
                .uni(() -> workers.run(() -> in.readNBytes(PIECE)))
                .whilst(piece -> piece.length == PIECE)
                .onItem()
                .transformToUniAndConcatenate(piece -> write(piece, response, poured))
                .collect()
                .last()
                .invoke(() -> requireWhole(length, poured.get()))
                .chain(() -> Uni.createFrom().completionStage(response.end().toCompletionStage()));
    }

    private static Uni<Void> write(byte[] piece, HttpServerResponse response, AtomicLong poured) {
        poured.addAndGet(piece.length);
        return piece.length == 0
                ? Uni.createFrom().voidItem()
                : Uni.createFrom()
                        .completionStage(response.write(Buffer.buffer(piece)).toCompletionStage());
    }

    private static void requireWhole(long length, long poured) {
        if (length != poured) {
            throw new java.io.UncheckedIOException(
                    new EOFException("A stored file ended after " + poured + " bytes"));
        }
    }

    private static boolean close(InputStream in) throws IOException {
        in.close();
        return true;
    }
}
