package io.veza.stream.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.stream.v1.ConvertLyricsRequest;
import io.veza.proto.stream.v1.ConvertLyricsResponse;
import io.veza.proto.stream.v1.DeleteLyricsRequest;
import io.veza.proto.stream.v1.DeleteLyricsResponse;
import io.veza.proto.stream.v1.GetLyricsRequest;
import io.veza.proto.stream.v1.Lyrics;
import io.veza.proto.stream.v1.LyricsService;
import io.veza.proto.stream.v1.PutLyricsRequest;
import io.veza.stream.application.lyrics.ConvertLyrics;
import io.veza.stream.application.lyrics.DeleteLyrics;
import io.veza.stream.application.lyrics.GetLyrics;
import io.veza.stream.application.lyrics.PutLyrics;

/** Serves {@code veza.stream.v1.LyricsService}. */
@GrpcService
class LyricsGrpcService implements LyricsService {

    private final GetLyrics getLyrics;
    private final PutLyrics putLyrics;
    private final DeleteLyrics deleteLyrics;
    private final ConvertLyrics convertLyrics;
    private final Caller caller;

    LyricsGrpcService(
            GetLyrics getLyrics,
            PutLyrics putLyrics,
            DeleteLyrics deleteLyrics,
            ConvertLyrics convertLyrics,
            Caller caller) {
        this.getLyrics = getLyrics;
        this.putLyrics = putLyrics;
        this.deleteLyrics = deleteLyrics;
        this.convertLyrics = convertLyrics;
        this.caller = caller;
    }

    @Override
    public Uni<Lyrics> getLyrics(GetLyricsRequest request) {
        GetLyrics.Query query =
                new GetLyrics.Query(
                        request.getTrack(),
                        LyricsMessages.toWanted(request.getFormat()),
                        caller.find());
        return getLyrics.handle(query).map(LyricsMessages::toProto);
    }

    @Override
    public Uni<Lyrics> putLyrics(PutLyricsRequest request) {
        PutLyrics.Command command =
                new PutLyrics.Command(
                        request.getTrack(),
                        LyricsMessages.toFormat(request.getFormat()),
                        request.getText(),
                        caller.principal(),
                        request.getIfMatchList());
        return putLyrics.handle(command).map(LyricsMessages::toProto);
    }

    @Override
    public Uni<ConvertLyricsResponse> convertLyrics(ConvertLyricsRequest request) {
        caller.principal();
        return Uni.createFrom()
                .item(() ->
                        convertLyrics.handle(
                                LyricsMessages.toFormat(request.getFormat()),
                                request.getText(),
                                LyricsMessages.toWanted(request.getTo())))
                .map(LyricsMessages::toProto);
    }

    @Override
    public Uni<DeleteLyricsResponse> deleteLyrics(DeleteLyricsRequest request) {
        DeleteLyrics.Command command =
                new DeleteLyrics.Command(
                        request.getTrack(), caller.principal(), request.getIfMatchList());
        return deleteLyrics.handle(command).replaceWith(DeleteLyricsResponse.getDefaultInstance());
    }
}
