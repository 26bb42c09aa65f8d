package io.veza.stream.application.upload;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.track.Tracks;
import io.veza.stream.application.track.UploadTrack;
import io.veza.stream.application.version.ReplaceFile;
import io.veza.stream.domain.media.MediaError;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.track.SourceFile;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackError;
import io.veza.stream.domain.upload.Upload;
import io.veza.stream.domain.upload.UploadPlan;
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
    private final ReplaceFile replacing;

    FinishUpload(
            Uploads uploads,
            ReceivePiece receiving,
            UploadFiles files,
            UploadTrack making,
            Tracks tracks,
            ReplaceFile replacing) {
        this.uploads = uploads;
        this.receiving = receiving;
        this.files = files;
        this.making = making;
        this.tracks = tracks;
        this.replacing = replacing;
    }

    public Uni<Upload> handle(ReceivePiece.Claim claim) {
        return receiving
                .holdWhole(claim)
                .call(whole -> isForTrack(whole) ? replace(whole) : becomeTrack(whole))
                .call(whole -> uploads.finish(whole.id()))
                .map(Upload::finish)
                .onFailure()
                .call(() -> receiving.release(claim, claim.upload().plan().length()))
                .onFailure(failure -> isRefused(claim.upload(), failure))
                .call(() -> uploads.drop(claim.upload().id(), claim.upload().owner()));
    }

    private static boolean isForTrack(Upload upload) {
        return upload.plan().replaces() != 0;
    }

    /** What a track does not want, it will not want later either; a store comes back. */
    private static boolean isRefused(Upload upload, Throwable failure) {
        return isForTrack(upload)
                && failure instanceof DomainException
                && !MediaError.isUnavailable(failure);
    }

    private Uni<?> replace(Upload upload) {
        return keep(upload)
                .map(source ->
                        new ReplaceFile.Command(upload.plan().replaces(), upload.id(), source))
                .chain(replacing::handle);
    }

    private Uni<Track> becomeTrack(Upload upload) {
        return tracks.get(upload.id())
                .onFailure(FinishUpload::isUnknown)
                .recoverWithUni(() -> make(upload));
    }

    private Uni<Track> make(Upload upload) {
        return keep(upload).map(source -> command(upload, source)).chain(making::handle);
    }

    private Uni<SourceFile> keep(Upload upload) {
        String place = MediaNames.folder(upload.id()) + "/" + MediaNames.SOURCE;
        UploadPlan plan = upload.plan();
        return files.keep(upload.id(), place)
                .map(sha256 -> new SourceFile(plan.fileName(), sha256, plan.length(), ""));
    }

    private static UploadTrack.Command command(Upload upload, SourceFile source) {
        return new UploadTrack.Command(
                upload.id(), upload.owner(), upload.plan().details(), source, null);
    }

    private static boolean isUnknown(Throwable failure) {
        return failure instanceof DomainException refusal
                && refusal.code() == TrackError.TRACK_NOT_FOUND;
    }
}
