package io.veza.user.adapter.peer;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import io.veza.platform.kernel.Piece;
import io.veza.proto.chat.v1.MutinySubjectServiceGrpc.MutinySubjectServiceStub;
import io.veza.proto.chat.v1.ReadSubjectRequest;
import io.veza.proto.common.v1.SubjectPiece;
import io.veza.user.application.takeout.Sources;
import io.veza.user.domain.takeout.TakeoutStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;

/** Reads what others hold of somebody: hours of music, if need be. */
@ApplicationScoped
class TellingPeers implements Sources {

    private static final long PATIENCE_HOURS = 6;

    private final MutinySubjectServiceStub chat;
    private final io.veza.proto.stream.v1.MutinySubjectServiceGrpc.MutinySubjectServiceStub stream;

    TellingPeers(
            @GrpcClient("chat") MutinySubjectServiceStub chat,
            @GrpcClient("stream")
                    io.veza.proto.stream.v1.MutinySubjectServiceGrpc.MutinySubjectServiceStub
                            stream) {
        this.chat = chat;
        this.stream = stream;
    }

    @Override
    public Multi<Piece> read(TakeoutStep step, long account) {
        Multi<SubjectPiece> pieces =
                switch (step) {
                    case CHAT -> fromChat(account);
                    case STREAM -> fromStream(account);
                    case ACCOUNT, PACK ->
                            throw new IllegalArgumentException(step + " asks no other service");
                };
        return pieces.map(piece -> new Piece(piece.getFile(), piece.getContent().toByteArray()));
    }

    private Multi<SubjectPiece> fromChat(long account) {
        return chat.withDeadlineAfter(PATIENCE_HOURS, TimeUnit.HOURS)
                .readSubject(ReadSubjectRequest.newBuilder().setSubject(account).build());
    }

    private Multi<SubjectPiece> fromStream(long account) {
        return stream.withDeadlineAfter(PATIENCE_HOURS, TimeUnit.HOURS)
                .readSubject(
                        io.veza.proto.stream.v1.ReadSubjectRequest.newBuilder()
                                .setSubject(account)
                                .build());
    }
}
