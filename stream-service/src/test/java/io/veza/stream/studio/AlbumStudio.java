package io.veza.stream.studio;

import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.problem.Problems;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.Album;
import io.veza.proto.stream.v1.AlbumCatalogueService;
import io.veza.proto.stream.v1.AlbumPlace;
import io.veza.proto.stream.v1.AlbumService;
import io.veza.proto.stream.v1.CreateAlbumRequest;
import io.veza.proto.stream.v1.GetAlbumRequest;
import io.veza.proto.stream.v1.ListAlbumsRequest;
import io.veza.proto.stream.v1.SetAlbumTracksRequest;
import io.veza.proto.stream.v1.Track.Visibility;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;

/** A studio in which albums are made. */
public abstract class AlbumStudio extends StreamTest {

    /** How long every song is. */
    protected static final int SONG_MS = 1900;

    private static final String SONG =
            """
            insert into track (id, artist, title, description, genre, tags, visibility, file_name,
                sha256, size_bytes, source_format, status, progress, duration_ms, loudness,
                true_peak, loudness_range, cover, playable, created_at)
            values ($1, $2, $3, '', '', '{}', $4, 'song.mp3', repeat('0', 64), 1, 'mp3', $5, 100, $6,
                -14, -1, 5, false, '{}', now())\
            """;

    @GrpcClient("stream")
    AlbumService albumService;

    @GrpcClient("stream")
    AlbumCatalogueService catalogueService;

    protected AlbumService albums(long person) {
        return Bearer.attach(albumService, TestTokens.bearer(person));
    }

    protected AlbumCatalogueService catalogue(long person) {
        return Bearer.attach(catalogueService, TestTokens.bearer(person));
    }

    /** As if it had been uploaded and encoded: of its sound nothing is heard here. */
    protected long song(long artist, String title, Visibility visibility) {
        return song(artist, title, visibility, "READY");
    }

    protected long song(long artist, String title, Visibility visibility, String status) {
        long id = ids.next();
        pool.preparedQuery(SONG)
                .execute(Tuple.of(id, artist, title, visibility.name(), status, SONG_MS))
                .await()
                .atMost(CALL);
        return id;
    }

    protected Album create(long artist, String title, Visibility visibility) {
        return create(
                artist,
                CreateAlbumRequest.newBuilder().setTitle(title).setVisibility(visibility).build());
    }

    protected Album create(long artist, CreateAlbumRequest request) {
        return albums(artist).createAlbum(request).await().atMost(CALL);
    }

    /** One on which there is a song that everybody may hear. */
    protected Album publish(long artist, CreateAlbumRequest.Builder request) {
        Album made = create(artist, request.build());
        return set(artist, made.getId(), song(artist, "Song", Visibility.PUBLIC));
    }

    protected Album find(long caller, long album) {
        return albums(caller)
                .getAlbum(GetAlbumRequest.newBuilder().setAlbum(album).build())
                .await()
                .atMost(CALL);
    }

    protected Album set(long caller, long album, long... tracks) {
        SetAlbumTracksRequest.Builder request = SetAlbumTracksRequest.newBuilder().setAlbum(album);
        LongStream.of(tracks)
                .forEach(track -> request.addTracks(AlbumPlace.newBuilder().setTrack(track)));
        return albums(caller).setAlbumTracks(request.build()).await().atMost(CALL);
    }

    protected List<Long> list(long caller, ListAlbumsRequest.Builder request) {
        return albums(caller)
                .listAlbums(request.build())
                .await()
                .atMost(CALL)
                .getItemsList()
                .stream()
                .map(Album::getId)
                .toList();
    }

    protected List<String> events(String stream) {
        return pool.preparedQuery("select type from event_log where stream = $1 order by position")
                .execute(Tuple.of(stream))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getString(0))
                                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                                .toList())
                .await()
                .atMost(CALL);
    }

    /** What is refused with, by its code. */
    protected static String refused(Runnable call) {
        try {
            call.run();
            return "OK";
        } catch (StatusRuntimeException refusal) {
            return Problems.of(refusal, "/").getCode();
        }
    }
}
