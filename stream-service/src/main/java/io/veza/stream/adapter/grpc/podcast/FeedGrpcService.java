package io.veza.stream.adapter.grpc.podcast;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.FeedFile;
import io.veza.proto.stream.v1.FeedService;
import io.veza.proto.stream.v1.GetChaptersRequest;
import io.veza.proto.stream.v1.GetFeedRequest;
import io.veza.proto.stream.v1.GetTranscriptRequest;
import io.veza.stream.adapter.grpc.Times;
import io.veza.stream.application.podcast.GetEpisodeFile;
import io.veza.stream.application.podcast.GetFeed;
import io.veza.stream.domain.lyrics.LyricsFormat;

/** Serves {@code veza.stream.v1.FeedService}: to whoever asks, in nobody's name. */
@GrpcService
class FeedGrpcService implements FeedService {

    private final GetFeed getFeed;
    private final GetEpisodeFile getFile;

    FeedGrpcService(GetFeed getFeed, GetEpisodeFile getFile) {
        this.getFeed = getFeed;
        this.getFile = getFile;
    }

    @Override
    public Uni<FeedFile> getFeed(GetFeedRequest request) {
        return getFeed.handle(request.getShow(), Math.max(1, request.getPage()))
                .map(feed ->
                        file("application/rss+xml", feed.text())
                                .setModifiedAt(Times.timestamp(feed.modifiedAt()))
                                .build());
    }

    @Override
    public Uni<FeedFile> getChapters(GetChaptersRequest request) {
        return getFile.chapters(request.getShow(), request.getTrack())
                .map(chapters -> file(ChapterFile.TYPE, ChapterFile.of(chapters)).build());
    }

    @Override
    public Uni<FeedFile> getTranscript(GetTranscriptRequest request) {
        boolean srt = request.getFormat() == GetTranscriptRequest.Format.SRT;
        return getFile.transcript(
                        request.getShow(),
                        request.getTrack(),
                        srt ? LyricsFormat.SRT : LyricsFormat.VTT)
                .map(text -> file(srt ? "application/x-subrip" : "text/vtt", text).build());
    }

    private static FeedFile.Builder file(String type, String text) {
        return FeedFile.newBuilder().setType(type).setText(text);
    }
}
