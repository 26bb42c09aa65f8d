package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.stream.v1.AddEditorRequest;
import io.veza.proto.stream.v1.DeletePlaylistRequest;
import io.veza.proto.stream.v1.DeleteTrackRequest;
import io.veza.proto.stream.v1.GetPlaylistRequest;
import io.veza.proto.stream.v1.ListPlaylistsRequest;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.PlaylistEntry;
import io.veza.proto.stream.v1.RemoveEditorRequest;
import io.veza.proto.stream.v1.Track.Visibility;
import io.veza.proto.stream.v1.UpdatePlaylistRequest;
import io.veza.proto.user.v1.RelationChanged;
import io.veza.stream.studio.PlaylistStudio;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlaylistCallsTest extends PlaylistStudio {

    @Test
    void whatIsMadeIsThere() {
        // When
        Playlist made = create(ARTIST, "  Road trip ", Visibility.VISIBILITY_UNSPECIFIED, false);

        // Then
        assertThat(made.getTitle()).isEqualTo("Road trip");
        assertThat(made.getVisibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(made.getOwner().getId()).isEqualTo(ARTIST);
        assertThat(made.getMayEdit()).isTrue();
        assertThat(find(ARTIST, made.getId())).isEqualTo(made);
        assertThat(find(LISTENER, made.getId()).getMayEdit()).isFalse();
        assertThat(events(made.getId())).containsExactly("created");
    }

    @Test
    void aPrivateOneIsUnknownToOthers() {
        // Given
        long id = create(ARTIST, "Mine", Visibility.PRIVATE, false).getId();

        // Then
        assertThat(refused(() -> find(LISTENER, id))).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(refused(() -> entries(LISTENER, id))).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(refused(() -> add(LISTENER, id, 1))).isEqualTo(Status.Code.NOT_FOUND);
    }

    @Test
    void listsShowOthersOnlyWhatIsPublic() {
        // Given
        long owner = ids.next();
        long open = create(owner, "Open", Visibility.PUBLIC, false).getId();
        long hidden = create(owner, "Hidden", Visibility.PRIVATE, false).getId();
        long linked = create(owner, "Linked", Visibility.UNLISTED, false).getId();
        ListPlaylistsRequest theirs = ListPlaylistsRequest.newBuilder().setOwner(owner).build();

        // Then
        assertThat(list(owner, ListPlaylistsRequest.getDefaultInstance()))
                .containsExactly(linked, hidden, open);
        assertThat(list(owner, theirs)).containsExactly(linked, hidden, open);
        assertThat(list(LISTENER, theirs)).containsExactly(open);
    }

    @Test
    void onlyTheOwnerChangesWhatItSays() {
        // Given
        Playlist made = create(ARTIST, "Before", Visibility.PUBLIC, false);
        UpdatePlaylistRequest.Builder change =
                UpdatePlaylistRequest.newBuilder()
                        .setPlaylist(made.getId())
                        .setTitle("After")
                        .addIfMatch(made.getRevision());

        // When
        Status.Code stranger = refused(() -> update(LISTENER, change.build()));
        Playlist changed = update(ARTIST, change.build());

        // Then
        assertThat(stranger).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(changed.getTitle()).isEqualTo("After");
        assertThat(changed.getVersion()).isEqualTo(made.getVersion() + 1);
        assertThat(refused(() -> update(ARTIST, change.setTitle("Late").build())))
                .isEqualTo(Status.Code.ABORTED);
        assertThat(events(made.getId())).containsExactly("created", "changed");
    }

    @Test
    void aTrackMayStandTwiceAndEachEntryKeepsItsId() {
        // Given
        long id = create(ARTIST, "Twice", Visibility.PUBLIC, false).getId();
        long song = track(ARTIST, "Song", "PUBLIC");
        long other = track(ARTIST, "Other", "PUBLIC");

        // When
        long first = add(ARTIST, id, song).getId();
        long second = add(ARTIST, id, song).getId();
        long third = addAt(ARTIST, id, other, 0).getId();
        move(ARTIST, id, first, 5, null);

        // Then
        assertThat(entries(LISTENER, id))
                .extracting(PlaylistEntry::getId)
                .containsExactly(third, second, first);
        assertThat(find(ARTIST, id).getEntries()).isEqualTo(3);
        assertThat(entries(ARTIST, id).getLast().getTrack().getTitle()).isEqualTo("Song");
    }

    @Test
    void anEntryStandsBehindAnotherWhateverItsPosition() {
        // Given
        long id = create(ARTIST, "Behind", Visibility.PUBLIC, false).getId();
        long song = track(ARTIST, "Song", "PUBLIC");
        long a = add(ARTIST, id, song).getId();
        long b = add(ARTIST, id, song).getId();
        long c = add(ARTIST, id, song).getId();

        // When
        move(ARTIST, id, c, 0, a);
        remove(ARTIST, id, a);
        remove(ARTIST, id, a);
        move(ARTIST, id, c, 1, a);

        // Then
        assertThat(entries(ARTIST, id)).extracting(PlaylistEntry::getId).containsExactly(b, c);
        assertThat(refused(() -> move(ARTIST, id, a, 0, null))).isEqualTo(Status.Code.NOT_FOUND);
    }

    @Test
    void aTrackThatSomebodyMayNotHearIsAPlaceWithoutATitle() {
        // Given
        long id = create(ARTIST, "Mixed", Visibility.PUBLIC, false).getId();
        add(ARTIST, id, track(ARTIST, "Secret", "PRIVATE"));
        add(ARTIST, id, track(ARTIST, "Heard", "UNLISTED"));

        // When
        List<PlaylistEntry> seen = entries(LISTENER, id);

        // Then
        assertThat(seen).hasSize(2);
        assertThat(seen.getFirst().hasTrack()).isFalse();
        assertThat(seen.getLast().getTrack().getTitle()).isEqualTo("Heard");
        assertThat(entries(ARTIST, id)).allMatch(PlaylistEntry::hasTrack);
    }

    @Test
    void nobodyAddsWhatTheyMayNotHear() {
        // Given
        long id = create(LISTENER, "Mine", Visibility.PUBLIC, false).getId();
        long secret = track(ARTIST, "Secret", "PRIVATE");

        // Then
        assertThat(refused(() -> add(LISTENER, id, secret))).isEqualTo(Status.Code.NOT_FOUND);
    }

    @Test
    void aDeletedTrackLeavesPlaylists() {
        // Given
        long id = create(LISTENER, "Fading", Visibility.PUBLIC, false).getId();
        long going = track(ARTIST, "Going", "PUBLIC");
        add(LISTENER, id, going);
        long staying = add(LISTENER, id, track(ARTIST, "Staying", "PUBLIC")).getId();

        // When
        as(ARTIST)
                .deleteTrack(DeleteTrackRequest.newBuilder().setTrack(going).build())
                .await()
                .atMost(CALL);

        // Then
        assertThat(entries(LISTENER, id)).extracting(PlaylistEntry::getId).containsExactly(staying);
    }

    @Test
    void editorsEditWhileItIsCollaborative() {
        // Given
        long id = create(ARTIST, "Together", Visibility.PRIVATE, true).getId();
        long song = track(LISTENER, "Song", "PUBLIC");
        seat(id, LISTENER);

        // When
        PlaylistEntry added = add(LISTENER, id, song);
        update(
                ARTIST,
                UpdatePlaylistRequest.newBuilder().setPlaylist(id).setCollaborative(false).build());

        // Then
        assertThat(added.getAddedBy().getId()).isEqualTo(LISTENER);
        assertThat(find(LISTENER, id).getEditorsList()).hasSize(1);
        assertThat(list(LISTENER, ListPlaylistsRequest.getDefaultInstance())).contains(id);
        assertThat(refused(() -> add(LISTENER, id, song))).isEqualTo(Status.Code.PERMISSION_DENIED);
    }

    @Test
    void anEditorLeavesAndDismissesNobodyElse() {
        // Given
        long id = create(ARTIST, "Leaving", Visibility.PRIVATE, true).getId();
        long third = ids.next();
        seat(id, LISTENER);
        seat(id, third);

        // When
        Status.Code other = refused(() -> dismiss(LISTENER, id, third));
        dismiss(LISTENER, id, LISTENER);

        // Then
        assertThat(other).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(refused(() -> find(LISTENER, id))).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(find(ARTIST, id).getEditorsCount()).isEqualTo(1);
    }

    @Test
    void aBlockEndsEditingBothWays() {
        // Given
        long owner = ids.next();
        long editor = ids.next();
        long theirs = create(owner, "Theirs", Visibility.PRIVATE, true).getId();
        long mine = create(editor, "Mine", Visibility.PRIVATE, true).getId();
        seat(theirs, editor);
        seat(mine, owner);

        // When
        tell(
                "veza.user.relation.blocked",
                RelationChanged.newBuilder().setUser(editor).setOther(owner).build());

        // Then
        assertThat(refused(() -> find(editor, theirs))).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(refused(() -> find(owner, mine))).isEqualTo(Status.Code.NOT_FOUND);
    }

    @Test
    void whoIsNotThereIsNotInvited() {
        // Given
        long id = create(ARTIST, "Alone", Visibility.PRIVATE, true).getId();
        AddEditorRequest request =
                AddEditorRequest.newBuilder().setPlaylist(id).setHandle("nobody").build();

        // Then
        assertThat(refused(() -> editors(ARTIST).addEditor(request).await().atMost(CALL)))
                .isEqualTo(Status.Code.NOT_FOUND);
        assertThat(refused(() -> editors(LISTENER).addEditor(request).await().atMost(CALL)))
                .isEqualTo(Status.Code.NOT_FOUND);
    }

    private void dismiss(long caller, long playlist, long person) {
        editors(caller)
                .removeEditor(
                        RemoveEditorRequest.newBuilder()
                                .setPlaylist(playlist)
                                .setUser(person)
                                .build())
                .await()
                .atMost(CALL);
    }

    @Test
    void aDeletedPlaylistIsGoneAndItsTracksStay() {
        // Given
        long id = create(ARTIST, "Gone", Visibility.PUBLIC, false).getId();
        long song = track(ARTIST, "Stays", "PUBLIC");
        add(ARTIST, id, song);
        DeletePlaylistRequest request = DeletePlaylistRequest.newBuilder().setPlaylist(id).build();

        // When
        Status.Code stranger =
                refused(() -> playlists(LISTENER).deletePlaylist(request).await().atMost(CALL));
        playlists(ARTIST).deletePlaylist(request).await().atMost(CALL);

        // Then
        assertThat(stranger).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(refused(() -> find(ARTIST, id))).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(get(song).getTitle()).isEqualTo("Stays");
        assertThat(events(id)).containsExactly("created", "changed", "deleted");
    }

    private Playlist update(long caller, UpdatePlaylistRequest request) {
        return playlists(caller).updatePlaylist(request).await().atMost(CALL);
    }

    private Playlist find(long caller, long playlist) {
        GetPlaylistRequest request = GetPlaylistRequest.newBuilder().setPlaylist(playlist).build();
        return playlists(caller).getPlaylist(request).await().atMost(CALL);
    }

    private List<Long> list(long caller, ListPlaylistsRequest request) {
        return playlists(caller).listPlaylists(request).await().atMost(CALL).getItemsList().stream()
                .map(Playlist::getId)
                .toList();
    }
}
