package io.veza.stream.studio;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.AddEntryRequest;
import io.veza.proto.stream.v1.CreatePlaylistRequest;
import io.veza.proto.stream.v1.ListEntriesRequest;
import io.veza.proto.stream.v1.ListEntriesResponse;
import io.veza.proto.stream.v1.MoveEntryRequest;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.PlaylistEditorService;
import io.veza.proto.stream.v1.PlaylistEntry;
import io.veza.proto.stream.v1.PlaylistEntryService;
import io.veza.proto.stream.v1.PlaylistService;
import io.veza.proto.stream.v1.RemoveEntryRequest;
import io.veza.proto.stream.v1.Track.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A studio in which playlists are made. */
public abstract class PlaylistStudio extends StreamTest {

    private static final byte[] SONG = Sound.bytes(Sound.make("playlist.mp3", 1));

    @GrpcClient("stream")
    PlaylistService playlistService;

    @GrpcClient("stream")
    PlaylistEntryService entryService;

    @GrpcClient("stream")
    PlaylistEditorService editorService;

    protected PlaylistService playlists(long person) {
        return Bearer.attach(playlistService, TestTokens.bearer(person));
    }

    protected PlaylistEntryService stand(long person) {
        return Bearer.attach(entryService, TestTokens.bearer(person));
    }

    /** As nobody in particular asks. */
    protected PlaylistEntryService strangers() {
        return entryService;
    }

    protected PlaylistEditorService editors(long person) {
        return Bearer.attach(editorService, TestTokens.bearer(person));
    }

    protected Playlist create(long owner, String title, Visibility visibility, boolean shared) {
        return playlists(owner)
                .createPlaylist(
                        CreatePlaylistRequest.newBuilder()
                                .setTitle(title)
                                .setVisibility(visibility)
                                .setCollaborative(shared)
                                .build())
                .await()
                .atMost(CALL);
    }

    /** Whether it can be played already is of no importance. */
    protected long track(long artist, String title, String visibility) {
        Form form =
                new Form()
                        .field("title", title)
                        .field("visibility", visibility)
                        .file("song.mp3", SONG);
        return studio.upload(artist, form).getId();
    }

    protected PlaylistEntry add(long caller, long playlist, long track) {
        AddEntryRequest request =
                AddEntryRequest.newBuilder().setPlaylist(playlist).setTrack(track).build();
        return stand(caller).addEntry(request).await().atMost(CALL);
    }

    protected PlaylistEntry addAt(long caller, long playlist, long track, int position) {
        AddEntryRequest request =
                AddEntryRequest.newBuilder()
                        .setPlaylist(playlist)
                        .setTrack(track)
                        .setPosition(position)
                        .build();
        return stand(caller).addEntry(request).await().atMost(CALL);
    }

    protected void move(
            long caller, long playlist, long entry, int position, @Nullable Long after) {
        MoveEntryRequest request =
                MoveEntryRequest.newBuilder()
                        .setPlaylist(playlist)
                        .setEntry(entry)
                        .setPosition(position)
                        .setAfter(after == null ? 0 : after)
                        .build();
        stand(caller).moveEntry(request).await().atMost(CALL);
    }

    protected void remove(long caller, long playlist, long entry) {
        stand(caller)
                .removeEntry(
                        RemoveEntryRequest.newBuilder()
                                .setPlaylist(playlist)
                                .setEntry(entry)
                                .build())
                .await()
                .atMost(CALL);
    }

    /** All of them, in small pages. */
    protected List<PlaylistEntry> entries(long caller, long playlist) {
        List<PlaylistEntry> all = new ArrayList<>();
        PlaylistEntryService service = stand(caller);
        String cursor = "";
        do {
            ListEntriesRequest request =
                    ListEntriesRequest.newBuilder()
                            .setPlaylist(playlist)
                            .setLimit(7)
                            .setCursor(cursor)
                            .build();
            ListEntriesResponse page = service.listEntries(request).await().atMost(CALL);
            all.addAll(page.getItemsList());
            cursor = page.getNextCursor();
        } while (!cursor.isEmpty());
        return all;
    }

    /** As if they had been invited by their handle. */
    protected void seat(long playlist, long person) {
        pool.preparedQuery(
                        "insert into playlist_editor (playlist, person, added_at)"
                                + " values ($1, $2, now())")
                .execute(Tuple.of(playlist, person))
                .await()
                .atMost(CALL);
    }

    protected List<String> events(long playlist) {
        return pool.preparedQuery("select type from event_log where stream = $1 order by position")
                .execute(Tuple.of("playlist/" + playlist))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getString(0))
                                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                                .toList())
                .await()
                .atMost(CALL);
    }

    protected static Status.Code refused(Runnable call) {
        return Uni.createFrom()
                .<Status.Code>item(() -> {
                    call.run();
                    return Status.Code.OK;
                })
                .onFailure(StatusRuntimeException.class)
                .recoverWithItem(failure -> Status.fromThrowable(failure).getCode())
                .await()
                .indefinitely();
    }
}
