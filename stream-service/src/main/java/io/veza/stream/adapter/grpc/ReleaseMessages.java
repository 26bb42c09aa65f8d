package io.veza.stream.adapter.grpc;

import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.UpdateTrackRequest;
import io.veza.stream.domain.track.Download;
import io.veza.stream.domain.track.Release;
import io.veza.stream.domain.track.ReleaseChange;
import io.veza.stream.domain.track.Schedule;
import java.util.Map;
import java.util.Optional;

/** Between the contract and how a track comes out. */
final class ReleaseMessages {

    private ReleaseMessages() {}

    static void addTo(Track.Builder message, Release release, Map<Long, Person> people) {
        message.setCredits(CreditsMessages.toProto(release.credits(), people))
                .setDownload(Track.Download.valueOf(release.download().name()));
        Schedule schedule = release.schedule();
        if (schedule != null) {
            message.setPublishAt(Times.timestamp(schedule.at()))
                    .setPublishAs(Track.Visibility.valueOf(schedule.as().name()));
        }
        if (release.publishedAt() != null) {
            message.setPublishedAt(Times.timestamp(release.publishedAt()));
        }
    }

    /**
     * @param accounts of those whom it names, by handle
     */
    static ReleaseChange toChange(UpdateTrackRequest request, Map<String, Long> accounts) {
        return new ReleaseChange(
                request.hasCredits()
                        ? Optional.of(CreditsMessages.toCredits(request.getCredits(), accounts))
                        : Optional.empty(),
                request.hasDownload()
                        ? Optional.of(Download.valueOf(request.getDownload().name()))
                        : Optional.empty(),
                request.hasPublishAt()
                        ? Optional.of(Times.instant(request.getPublishAt()))
                        : Optional.empty());
    }
}
