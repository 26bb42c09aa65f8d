package io.veza.stream.application.upload;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.track.Tracks;
import io.veza.stream.application.track.UploadTrack;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.track.SourceFile;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackError;
import io.veza.stream.domain.upload.Upload;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Makes a track of a whole file. Whatever of it was done before, by a process that died, is not
 * done again: the track has the upload's id.
 */
@ApplicationScoped
public class FinishUpload {

    private final Uploads uploads;
    private final ReceivePiece receiving;
    private final UploadFiles files;
    private final UploadTrack making;
    private final Tracks tracks;

    FinishUpload(
            Uploads uploads,
            ReceivePiece receiving,
            UploadFiles files,
            UploadTrack making,
            Tracks tracks) {
        this.uploads = uploads;
        this.receiving = receiving;
        this.files = files;
        this.making = making;
        this.tracks = tracks;
    }

    public Uni<Upload> handle(ReceivePiece.Claim claim) {
        return receiving
                .holdWhole(claim)
                .call(this::becomeTrack)
                .call(whole -> uploads.finish(whole.id()))
                .map(Upload::finish)
                .onFailure()
                .call(() -> receiving.release(claim, claim.upload().plan().length()));
    }

    private Uni<Track> becomeTrack(Upload upload) {
        return tracks.get(upload.id())
                .onFailure(FinishUpload::isUnknown)
                .recoverWithUni(() -> make(upload));
    }

    private Uni<Track> make(Upload upload) {
        String place = MediaNames.folder(upload.id()) + "/" + MediaNames.SOURCE;
        return files.keep(upload.id(), place)
                .map(sha256 -> command(upload, sha256))
                .chain(making::handle);
    }

    private static UploadTrack.Command command(Upload upload, String sha256) {
        SourceFile source =
                new SourceFile(upload.plan().fileName(), sha256, upload.plan().length(), "");
        return new UploadTrack.Command(
                upload.id(), upload.owner(), upload.plan().details(), source, null);
    }

    private static boolean isUnknown(Throwable failure) {
        return failure instanceof DomainException refusal
                && refusal.code() == TrackError.TRACK_NOT_FOUND;
    }
}
