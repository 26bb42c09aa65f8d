package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.podcast.FeedImports.Job;
import io.veza.stream.application.track.Tracks;
import io.veza.stream.application.track.UploadTrack;
import io.veza.stream.application.upload.StorageQuota;
import io.veza.stream.domain.credits.Credits;
import io.veza.stream.domain.credits.Licence;
import io.veza.stream.domain.podcast.ForeignItem;
import io.veza.stream.domain.sound.SaidSound;
import io.veza.stream.domain.track.Download;
import io.veza.stream.domain.track.Release;
import io.veza.stream.domain.track.TrackDetails;
import io.veza.stream.domain.track.TrackError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Makes a track of what a feed lists, as if its owner had uploaded it. Whatever of it was done
 * before, by a process that died, is not done again: the track has the item's id.
 */
@ApplicationScoped
class FeedItemTrack {

    private static final int TITLE_LENGTH = 200;

    private final Tracks tracks;
    private final FeedFiles files;
    private final StorageQuota quota;
    private final UploadTrack uploads;
    private final Clock clock;

    FeedItemTrack(
            Tracks tracks, FeedFiles files, StorageQuota quota, UploadTrack uploads, Clock clock) {
        this.tracks = tracks;
        this.files = files;
        this.quota = quota;
        this.uploads = uploads;
        this.clock = clock;
    }

    Uni<Void> make(Job job) {
        return tracks.get(job.id())
                .replaceWithVoid()
                .onFailure(FeedItemTrack::isUnknown)
                .recoverWithUni(() -> fetch(job));
    }

    private Uni<Void> fetch(Job job) {
        return files.fetch(job.item().enclosure())
                .chain(draft ->
                        upload(job, draft).onTermination().call(() -> files.discard(draft)));
    }

    private Uni<Void> upload(Job job, FeedFiles.Draft draft) {
        return quota.require(owner(job), draft.source().sizeBytes())
                .chain(() -> files.keep(draft, job.id()))
                .chain(() ->
                        uploads.handle(
                                new UploadTrack.Command(
                                        job.id(), job.owner(), details(job), draft.source(), null)))
                .replaceWithVoid();
    }

    /** Nobody is here: what they may keep is what they might when they asked for it. */
    private Principal owner(Job job) {
        Instant now = clock.instant();
        return Principal.of(job.owner(), 0, job.role(), now, now);
    }

    private static TrackDetails details(Job job) {
        ForeignItem item = job.item();
        Credits none = Credits.NONE;
        Credits credits =
                new Credits(
                        none.people(),
                        none.isrc(),
                        Licence.ALL_RIGHTS_RESERVED,
                        item.explicit(),
                        none.imprint(),
                        none.language());
        return new TrackDetails(
                cut(item.title()),
                "",
                "",
                List.of(),
                job.visibility(),
                SaidSound.NOTHING,
                new Release(credits, Download.OFF, null, null));
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= TITLE_LENGTH
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE_LENGTH));
    }

    private static boolean isUnknown(Throwable failure) {
        return failure instanceof DomainException refusal
                && refusal.code() == TrackError.TRACK_NOT_FOUND;
    }
}
