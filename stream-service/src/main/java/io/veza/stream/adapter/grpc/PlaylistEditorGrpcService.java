package io.veza.stream.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.stream.v1.AddEditorRequest;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.PlaylistEditorService;
import io.veza.proto.stream.v1.RemoveEditorRequest;
import io.veza.proto.stream.v1.RemoveEditorResponse;
import io.veza.stream.application.playlist.AddEditor;
import io.veza.stream.application.playlist.RemoveEditor;

/** Serves {@code veza.stream.v1.PlaylistEditorService}. */
@GrpcService
class PlaylistEditorGrpcService implements PlaylistEditorService {

    private final AddEditor addEditor;
    private final RemoveEditor removeEditor;
    private final PlaylistViews views;
    private final Caller caller;

    PlaylistEditorGrpcService(
            AddEditor addEditor, RemoveEditor removeEditor, PlaylistViews views, Caller caller) {
        this.addEditor = addEditor;
        this.removeEditor = removeEditor;
        this.views = views;
        this.caller = caller;
    }

    @Override
    public Uni<Playlist> addEditor(AddEditorRequest request) {
        return addEditor
                .handle(request.getPlaylist(), request.getHandle(), caller.principal())
                .chain(playlist -> views.of(playlist, caller.find()));
    }

    @Override
    public Uni<RemoveEditorResponse> removeEditor(RemoveEditorRequest request) {
        return removeEditor
                .handle(request.getPlaylist(), request.getUser(), caller.principal())
                .replaceWith(RemoveEditorResponse.getDefaultInstance());
    }
}
