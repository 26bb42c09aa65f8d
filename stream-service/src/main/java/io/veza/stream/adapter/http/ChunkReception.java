package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.upload.Appending;
import io.veza.stream.domain.track.TrackError;
import io.veza.stream.domain.upload.UploadError;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one piece on their way to the disk. Runs on the request's event loop; while some are
 * written the sender waits, so no more than those are ever in memory. Now and then, and when the
 * sender falls silent or breaks off, what has come is forced to disk and counts from then on; a
 * piece with a checksum counts only as a whole.
 */
final class ChunkReception {

    private static final int BATCH = 512 * 1024;
    private static final long SETTLE_AFTER = 8L << 20;
    private static final long BEAT_MILLIS = 5_000;
    private static final int SILENT_BEATS = 3;

    private final HttpServerRequest request;
    private final Workers workers;
    private final Appending file;
    private final Function<Long, Uni<?>> advance;
    private final @Nullable ChunkChecksum checksum;
    private final long room;

    private @Nullable UniEmitter<? super Void> outcome;
    private Buffer waiting = Buffer.buffer();
    private long arrived;
    private long stored;
    private long settled;
    private int silentBeats;
    private boolean due;
    private boolean busy;
    private boolean ended;
    private @Nullable DomainException refusal;

    /**
     * @param advance is told how many bytes of this piece are on disk for good, and keeps the right
     *     to write alive
     * @param room how many bytes there may be
     */
    ChunkReception(
            HttpServerRequest request,
            Workers workers,
            Appending file,
            Function<Long, Uni<?>> advance,
            @Nullable ChunkChecksum checksum,
            long room) {
        this.request = request;
        this.workers = workers;
        this.file = file;
        this.advance = advance;
        this.checksum = checksum;
        this.room = room;
    }

    /** Completes when all of it is on disk for good. */
    Uni<Void> whole() {
        return Uni.createFrom().<Void>emitter(this::begin);
    }

    /** How many bytes are there for good, however it ended. */
    long settled() {
        return settled;
    }

    private void begin(UniEmitter<? super Void> emitter) {
        outcome = emitter;
        Vertx vertx =
                Objects.requireNonNull(
                                Vertx.currentContext(), "requests arrive on a Vert.x context")
                        .owner();
        long beat = vertx.setPeriodic(BEAT_MILLIS, _ -> beat());
        emitter.onTermination(() -> vertx.cancelTimer(beat));
        request.handler(this::take);
        request.exceptionHandler(cause -> end(interrupted()));
        request.endHandler(_ -> end(null));
        request.resume();
        // Whoever hung up before anybody listened is not told of again.
        if (request.response().closed()) {
            end(interrupted());
        }
    }

    private void take(Buffer bytes) {
        silentBeats = 0;
        arrived += bytes.length();
        if (arrived > room) {
            end(tooLong());
        } else if (!ended) {
            waiting.appendBuffer(bytes);
            turn();
        }
    }

    /** Slow senders lose little and keep their right; silent ones lose it. */
    private void beat() {
        due = true;
        silentBeats = busy ? 0 : silentBeats + 1;
        if (silentBeats > SILENT_BEATS) {
            end(interrupted());
        }
        turn();
    }

    private void end(@Nullable DomainException why) {
        if (!ended) {
            ended = true;
            refusal = why;
            turn();
        }
    }

    private void turn() {
        if (busy || !(ended || due || waiting.length() >= BATCH)) {
            return;
        }
        busy = true;
        if (!ended) {
            request.pause();
        }
        boolean settle = ended || due || stored - settled >= SETTLE_AFTER;
        due = false;
        store(settle).subscribe().with(_ -> storedSome(settle), this::fail);
    }

    private Uni<?> store(boolean settle) {
        byte[] bytes = waiting.getBytes();
        waiting = Buffer.buffer();
        Uni<Boolean> writing = workers.run(() -> write(bytes, settle));
        long after = stored + bytes.length;
        stored = after;
        return settle ? writing.chain(() -> advance.apply(checksum == null ? after : 0)) : writing;
    }

    private boolean write(byte[] bytes, boolean settle) throws Exception {
        file.write(bytes);
        if (checksum != null) {
            checksum.update(bytes);
        }
        if (settle) {
            file.force();
        }
        return settle;
    }

    private void storedSome(boolean settle) {
        busy = false;
        if (settle && checksum == null) {
            settled = stored;
        }
        if (!ended) {
            request.resume();
        } else if (settle && waiting.length() == 0) {
            finish();
            return;
        }
        turn();
    }

    private void finish() {
        UniEmitter<? super Void> emitter = outcome();
        if (refusal != null) {
            emitter.fail(refusal);
            return;
        }
        try {
            if (checksum != null) {
                checksum.require();
                settled = stored;
            }
            emitter.complete(null);
        } catch (DomainException wrong) {
            emitter.fail(wrong);
        }
    }

    private void fail(Throwable failure) {
        ended = true;
        outcome().fail(failure);
    }

    private UniEmitter<? super Void> outcome() {
        if (outcome == null) {
            throw new IllegalStateException("It has not begun");
        }
        return outcome;
    }

    private static DomainException interrupted() {
        return new DomainException(
                TrackError.UPLOAD_INTERRUPTED, "The piece could not be read to its end");
    }

    static DomainException tooLong() {
        return new DomainException(
                UploadError.UPLOAD_TOO_LONG, "There are more bytes than were announced");
    }
}
