package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.media.Workbench;
import io.veza.stream.domain.track.SourceFile;
import io.veza.stream.domain.track.TrackError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * One form on its way in. Runs on the request's event loop; while a piece is written to disk the
 * sender waits, so no more than a piece is ever in memory.
 */
final class UploadReception {

    private static final int PIECE = 512 * 1024;

    private final HttpServerRequest request;
    private final Workbench workbench;
    private final Workers workers;
    private final SizeLimit limit;
    private Buffer piece = Buffer.buffer();
    private Uni<Void> written = Uni.createFrom().voidItem();
    private @Nullable HashedIntake file;
    private String name = "";
    private long size;
    private boolean fileComplete;
    private boolean over;

    UploadReception(
            HttpServerRequest request, Workbench workbench, Workers workers, SizeLimit limit) {
        this.request = request;
        this.workbench = workbench;
        this.workers = workers;
        this.limit = limit;
    }

    /** Completes when the form has come in whole. */
    Uni<Void> whole() {
        return Uni.createFrom().<Void>emitter(this::begin).chain(() -> written);
    }

    private void begin(UniEmitter<? super Void> emitter) {
        request.setExpectMultipart(true);
        request.uploadHandler(upload -> begin(upload, emitter));
        request.exceptionHandler(cause -> fail(emitter, interrupted()));
        request.endHandler(end -> end(emitter));
        request.resume();
    }

    private void end(UniEmitter<? super Void> emitter) {
        if (over) {
            return;
        }
        if (file != null && !fileComplete) {
            fail(emitter, interrupted());
            return;
        }
        over = true;
        write(emitter, () -> {});
        emitter.complete(null);
    }

    private void begin(HttpServerFileUpload upload, UniEmitter<? super Void> emitter) {
        if (file != null || !upload.name().equals("file")) {
            fail(emitter, unexpected(upload.name()));
            return;
        }
        name = SourceFile.lastElement(upload.filename());
        file = new HashedIntake(workbench);
        upload.exceptionHandler(cause -> fail(emitter, interrupted()));
        upload.handler(bytes -> take(bytes, emitter));
        upload.endHandler(end -> fileComplete = true);
    }

    /**
     * The request is made to wait, not the file in it: a file that waits still holds bytes when the
     * request ends.
     */
    private void take(Buffer bytes, UniEmitter<? super Void> emitter) {
        if (over) {
            return;
        }
        size += bytes.length();
        if (size > limit.bytes()) {
            fail(emitter, limit.exceeded());
            return;
        }
        piece.appendBuffer(bytes);
        if (piece.length() >= PIECE) {
            request.pause();
            write(emitter, request::resume);
        }
    }

    /** Writes what has gathered, after what is being written. */
    private void write(UniEmitter<? super Void> emitter, Runnable then) {
        byte[] bytes = piece.getBytes();
        piece = Buffer.buffer();
        HashedIntake target = file;
        if (target == null || bytes.length == 0) {
            return;
        }
        Uni<Void> step =
                written.chain(() -> workers.run(task(() -> target.write(bytes))))
                        .replaceWithVoid()
                        .memoize()
                        .indefinitely();
        written = step;
        step.subscribe()
                .with(
                        done -> {
                            forget(step);
                            then.run();
                        },
                        failure -> fail(emitter, failure));
    }

    /** A step holds its bytes and the step before it: the whole file would stay in memory. */
    private void forget(Uni<Void> step) {
        if (written == step) {
            written = Uni.createFrom().voidItem();
        }
    }

    private void fail(UniEmitter<? super Void> emitter, Throwable failure) {
        over = true;
        emitter.fail(failure);
    }

    void requireContent() {
        if (file == null || name.isEmpty()) {
            throw new DomainException(
                    TrackError.FILE_MISSING, "The form has no file in its field file");
        }
        if (size == 0) {
            throw new DomainException(TrackError.EMPTY_FILE, "The file is empty");
        }
    }

    String name() {
        return name;
    }

    Path complete() throws IOException {
        return intake().complete();
    }

    SourceFile source() {
        return new SourceFile(name, intake().sha256(), size, "");
    }

    @Nullable Void keep(String key) throws Exception {
        intake().keep(key);
        return null;
    }

    @Nullable Void close() {
        if (file != null) {
            file.close();
        }
        return null;
    }

    private HashedIntake intake() {
        if (file == null) {
            throw new IllegalStateException("There is no file");
        }
        return file;
    }

    private static DomainException interrupted() {
        return new DomainException(
                TrackError.UPLOAD_INTERRUPTED, "The form could not be read to its end");
    }

    private static DomainException unexpected(String field) {
        return UploadFields.unknown(field);
    }

    private static Callable<Boolean> task(Action action) {
        return () -> {
            action.run();
            return true;
        };
    }

    @FunctionalInterface
    private interface Action {
        void run() throws Exception;
    }
}
