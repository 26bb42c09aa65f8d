package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.upload.Appending;
import io.veza.stream.application.upload.FinishUpload;
import io.veza.stream.application.upload.ReceivePiece;
import io.veza.stream.application.upload.UploadFiles;
import io.veza.stream.domain.upload.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Takes in one piece of an upload, and makes a track of it when it was the last. */
@ApplicationScoped
class ChunkIntake {

    private final ReceivePiece receiving;
    private final FinishUpload finishing;
    private final UploadFiles files;
    private final Workers workers;

    ChunkIntake(
            ReceivePiece receiving, FinishUpload finishing, UploadFiles files, Workers workers) {
        this.receiving = receiving;
        this.finishing = finishing;
        this.files = files;
        this.workers = workers;
    }

    /**
     * @param offset where the piece begins
     */
    Uni<Upload> receive(HttpServerRequest request, long owner, long id, long offset) {
        ChunkChecksum checksum = ChunkChecksum.parse(Tus.checksum(request));
        return receiving
                .claim(owner, id, offset)
                .chain(claim ->
                        claim.upload().done()
                                ? fits(request, claim.upload())
                                        .chain(() -> receiving.release(claim, offset))
                                : open(request, claim, checksum));
    }

    private Uni<Upload> open(
            HttpServerRequest request, ReceivePiece.Claim claim, @Nullable ChunkChecksum checksum) {
        Upload upload = claim.upload();
        return files.open(upload.id(), upload.received())
                .onFailure()
                .call(() -> receiving.release(claim, upload.received()))
                .chain(file -> append(request, claim, file, checksum));
    }

    private Uni<Upload> append(
            HttpServerRequest request,
            ReceivePiece.Claim claim,
            Appending file,
            @Nullable ChunkChecksum checksum) {
        Upload upload = claim.upload();
        long from = upload.received();
        ChunkReception reception =
                new ChunkReception(
                        request,
                        workers,
                        file,
                        bytes -> receiving.advance(claim, from + bytes),
                        checksum,
                        upload.missing());
        return fits(request, upload)
                .chain(() -> read(request, reception))
                .onTermination()
                .call(() -> workers.run(() -> close(file)))
                .onFailure()
                .call(() -> giveBack(claim, from + reception.settled()))
                .chain(() -> settle(claim, from + reception.settled()));
    }

    private static Uni<Void> read(HttpServerRequest request, ChunkReception reception) {
        return Problem.hasBody(request) ? reception.whole() : Uni.createFrom().voidItem();
    }

    /** Whoever lost it has nothing to give back. */
    private Uni<?> giveBack(ReceivePiece.Claim claim, long received) {
        return receiving.release(claim, received).onFailure().recoverWithNull();
    }

    private Uni<Upload> settle(ReceivePiece.Claim claim, long to) {
        boolean more = to < claim.upload().plan().length();
        return more ? receiving.release(claim, to) : finishing.handle(claim);
    }

    /** What says that it is too long is refused before it is read. */
    private static Uni<Void> fits(HttpServerRequest request, Upload upload) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || Long.parseLong(length) <= upload.missing()
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().failure(ChunkReception.tooLong());
    }

    private static boolean close(Appending file) throws Exception {
        file.close();
        return true;
    }
}
