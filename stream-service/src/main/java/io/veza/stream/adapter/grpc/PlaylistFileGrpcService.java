package io.veza.stream.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.stream.v1.ExportPlaylistRequest;
import io.veza.proto.stream.v1.ImportPlaylistRequest;
import io.veza.proto.stream.v1.MissingTrack;
import io.veza.proto.stream.v1.PlaylistFile;
import io.veza.proto.stream.v1.PlaylistFileService;
import io.veza.proto.stream.v1.PlaylistImport;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.application.playlist.ExportPlaylist;
import io.veza.stream.application.playlist.ImportPlaylist;
import io.veza.stream.application.playlist.PlaylistFiles;
import io.veza.stream.domain.playlist.FileFormat;
import io.veza.stream.domain.playlist.Sheet;
import io.veza.stream.domain.track.Visibility;

/** Serves {@code veza.stream.v1.PlaylistFileService}. */
@GrpcService
class PlaylistFileGrpcService implements PlaylistFileService {

    private final ExportPlaylist exportPlaylist;
    private final ImportPlaylist importPlaylist;
    private final PlaylistFiles files;
    private final PlaylistViews views;
    private final Caller caller;

    PlaylistFileGrpcService(
            ExportPlaylist exportPlaylist,
            ImportPlaylist importPlaylist,
            PlaylistFiles files,
            PlaylistViews views,
            Caller caller) {
        this.exportPlaylist = exportPlaylist;
        this.importPlaylist = importPlaylist;
        this.files = files;
        this.views = views;
        this.caller = caller;
    }

    @Override
    public Uni<PlaylistFile> exportPlaylist(ExportPlaylistRequest request) {
        FileFormat format = FileFormat.valueOf(request.getFormat().name());
        return exportPlaylist
                .handle(request.getPlaylist(), caller.find())
                .map(sheet ->
                        PlaylistFile.newBuilder()
                                .setName(
                                        "playlist-" + request.getPlaylist() + "." + format.ending())
                                .setType(format.type())
                                .setText(files.write(format, sheet))
                                .build());
    }

    @Override
    public Uni<PlaylistImport> importPlaylist(ImportPlaylistRequest request) {
        return importPlaylist
                .handle(
                        new ImportPlaylist.Command(
                                FileFormat.valueOf(request.getFormat().name()),
                                request.getText(),
                                request.getTitle(),
                                visibility(request.getVisibility()),
                                caller.principal()))
                .chain(this::answer);
    }

    private static Visibility visibility(Track.Visibility said) {
        return said == Track.Visibility.VISIBILITY_UNSPECIFIED
                ? Visibility.PRIVATE
                : TrackMessages.toVisibility(said);
    }

    private Uni<PlaylistImport> answer(ImportPlaylist.Imported imported) {
        return views.of(imported.playlist(), caller.find())
                .map(playlist ->
                        PlaylistImport.newBuilder()
                                .setPlaylist(playlist)
                                .setFound(playlist.getEntries())
                                .addAllMissing(
                                        imported.missing().stream()
                                                .map(PlaylistFileGrpcService::missing)
                                                .toList())
                                .build());
    }

    private static MissingTrack missing(Sheet.Line line) {
        return MissingTrack.newBuilder()
                .setTitle(line.title())
                .setArtist(line.artist())
                .setAddress(line.address())
                .build();
    }
}
