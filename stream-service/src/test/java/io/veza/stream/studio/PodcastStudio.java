package io.veza.stream.studio;

import io.quarkus.grpc.GrpcClient;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.CreateShowRequest;
import io.veza.proto.stream.v1.Episode;
import io.veza.proto.stream.v1.EpisodeService;
import io.veza.proto.stream.v1.FeedFile;
import io.veza.proto.stream.v1.FeedImportService;
import io.veza.proto.stream.v1.FeedService;
import io.veza.proto.stream.v1.GetFeedRequest;
import io.veza.proto.stream.v1.GetShowRequest;
import io.veza.proto.stream.v1.ListEpisodesRequest;
import io.veza.proto.stream.v1.PodcastService;
import io.veza.proto.stream.v1.PutEpisodeRequest;
import io.veza.proto.stream.v1.Show;
import io.veza.proto.stream.v1.Track.Visibility;
import java.util.List;

/** A studio in which podcasts are made. */
public abstract class PodcastStudio extends AlbumStudio {

    /** Of the sound that songs of this studio are said to have. */
    protected static final long SOUND_BYTES = 4711;

    private static final String PLAYABLE = "update track set playable = '{MP3_FILE}' where id = $1";
    private static final String RENDITION =
            """
            insert into rendition (track, format, bytes, ticks, sizes)
            values ($1, 'MP3_FILE', $2, '{}', '{}')\
            """;

    @GrpcClient("stream")
    PodcastService podcastService;

    @GrpcClient("stream")
    EpisodeService episodeService;

    @GrpcClient("stream")
    FeedImportService importService;

    @GrpcClient("stream")
    protected FeedService feeds;

    protected PodcastService podcasts(long person) {
        return Bearer.attach(podcastService, TestTokens.bearer(person));
    }

    protected PodcastService podcastsOfAnybody() {
        return podcastService;
    }

    protected EpisodeService episodes(long person) {
        return Bearer.attach(episodeService, TestTokens.bearer(person));
    }

    protected FeedImportService imports(long person) {
        return Bearer.attach(importService, TestTokens.bearer(person));
    }

    protected Show show(long owner, String title, Visibility visibility) {
        return show(
                owner,
                CreateShowRequest.newBuilder().setTitle(title).setVisibility(visibility).build());
    }

    protected Show show(long owner, CreateShowRequest request) {
        return podcasts(owner).createShow(request).await().atMost(CALL);
    }

    protected Show findShow(long caller, long show) {
        return podcasts(caller)
                .getShow(GetShowRequest.newBuilder().setShow(show).build())
                .await()
                .atMost(CALL);
    }

    /** A song of which there is an MP3. */
    protected long sound(long artist, String title, Visibility visibility) {
        long id = song(artist, title, visibility);
        pool.preparedQuery(PLAYABLE).execute(Tuple.of(id)).await().atMost(CALL);
        pool.preparedQuery(RENDITION).execute(Tuple.of(id, SOUND_BYTES)).await().atMost(CALL);
        return id;
    }

    protected Episode put(long caller, PutEpisodeRequest.Builder request) {
        return episodes(caller).putEpisode(request.build()).await().atMost(CALL);
    }

    protected Episode put(long caller, long show, long track) {
        return put(caller, PutEpisodeRequest.newBuilder().setShow(show).setTrack(track));
    }

    protected List<Episode> episodesOf(long caller, long show) {
        return episodes(caller)
                .listEpisodes(ListEpisodesRequest.newBuilder().setShow(show).build())
                .await()
                .atMost(CALL)
                .getItemsList();
    }

    protected FeedFile feed(long show, int page) {
        return feeds.getFeed(GetFeedRequest.newBuilder().setShow(show).setPage(page).build())
                .await()
                .atMost(CALL);
    }
}
