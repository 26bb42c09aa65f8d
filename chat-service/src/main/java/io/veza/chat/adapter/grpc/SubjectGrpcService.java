package io.veza.chat.adapter.grpc;

import com.google.protobuf.UnsafeByteOperations;
import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.erasure.EraseSubject;
import io.veza.chat.application.takeout.ReadSubject;
import io.veza.platform.kernel.Piece;
import io.veza.proto.chat.v1.EraseSubjectRequest;
import io.veza.proto.chat.v1.EraseSubjectResponse;
import io.veza.proto.chat.v1.ReadSubjectRequest;
import io.veza.proto.chat.v1.SubjectService;
import io.veza.proto.common.v1.SubjectPiece;

/** What user-service has done about all that is here of a person. */
@GrpcService
class SubjectGrpcService implements SubjectService {

    private final EraseSubject erase;
    private final ReadSubject read;

    SubjectGrpcService(EraseSubject erase, ReadSubject read) {
        this.erase = erase;
        this.read = read;
    }

    @Override
    public Uni<EraseSubjectResponse> eraseSubject(EraseSubjectRequest request) {
        return erase.handle(new EraseSubject.Command(request.getSubject(), request.getErasure()))
                .map(progress ->
                        EraseSubjectResponse.newBuilder()
                                .setDone(progress.done())
                                .putAllErased(progress.erased())
                                .build());
    }

    @Override
    public Multi<SubjectPiece> readSubject(ReadSubjectRequest request) {
        return read.handle(request.getSubject()).map(SubjectGrpcService::piece);
    }

    private static SubjectPiece piece(Piece piece) {
        return SubjectPiece.newBuilder()
                .setFile(piece.file())
                .setContent(UnsafeByteOperations.unsafeWrap(piece.content()))
                .build();
    }
}
