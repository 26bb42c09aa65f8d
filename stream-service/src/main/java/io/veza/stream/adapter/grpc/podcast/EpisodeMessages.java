package io.veza.stream.adapter.grpc.podcast;

import io.veza.proto.stream.v1.Chapter;
import io.veza.proto.stream.v1.Episode;
import io.veza.proto.stream.v1.PutEpisodeRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.adapter.grpc.Times;
import io.veza.stream.domain.podcast.EpisodeDetails;
import io.veza.stream.domain.podcast.EpisodeKind;
import io.veza.stream.domain.podcast.WebAddress;
import java.util.List;

/** Between the contract and the domain. */
final class EpisodeMessages {

    private EpisodeMessages() {}

    static Episode toProto(io.veza.stream.domain.podcast.Episode episode, Track track) {
        EpisodeDetails details = episode.details();
        return Episode.newBuilder()
                .setShow(episode.show())
                .setTrack(track)
                .setGuid(episode.guid())
                .setSeason(details.season())
                .setNumber(details.number())
                .setKind(Episode.Kind.valueOf(details.kind().name()))
                .setNotes(details.notes())
                .setPublishedAt(Times.timestamp(episode.publishedAt()))
                .addAllChapters(chapters(details.chapters()))
                .setHasTranscript(episode.transcript())
                .build();
    }

    private static List<Chapter> chapters(List<io.veza.stream.domain.podcast.Chapter> chapters) {
        return chapters.stream()
                .map(chapter ->
                        Chapter.newBuilder()
                                .setStartMs(chapter.startMs())
                                .setTitle(chapter.title())
                                .setUrl(chapter.address().text())
                                .build())
                .toList();
    }

    static EpisodeDetails toDetails(PutEpisodeRequest request) {
        return new EpisodeDetails(
                request.getSeason(),
                request.getNumber(),
                request.getKind() == Episode.Kind.KIND_UNSPECIFIED
                        ? EpisodeKind.FULL
                        : EpisodeKind.valueOf(request.getKind().name()),
                request.getNotes(),
                request.hasPublishedAt() ? Times.instant(request.getPublishedAt()) : null,
                request.getChaptersList().stream().map(EpisodeMessages::chapter).toList());
    }

    private static io.veza.stream.domain.podcast.Chapter chapter(Chapter chapter) {
        return new io.veza.stream.domain.podcast.Chapter(
                chapter.getStartMs(),
                chapter.getTitle(),
                WebAddress.parse("chapters", chapter.getUrl()));
    }
}
