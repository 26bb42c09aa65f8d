package io.veza.stream.adapter.grpc;

import com.google.protobuf.Timestamp;
import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.common.v1.Attachment;
import io.veza.proto.stream.v1.AttachmentService;
import io.veza.proto.stream.v1.ClaimAttachmentsRequest;
import io.veza.proto.stream.v1.ClaimAttachmentsResponse;
import io.veza.proto.stream.v1.DeleteAttachmentRequest;
import io.veza.proto.stream.v1.DeleteAttachmentResponse;
import io.veza.proto.stream.v1.ReleaseAttachmentsRequest;
import io.veza.proto.stream.v1.ReleaseAttachmentsResponse;
import io.veza.proto.stream.v1.UpdateAttachmentRequest;
import io.veza.stream.adapter.AttachmentWire;
import io.veza.stream.application.attachment.Attachments.Holder;
import io.veza.stream.application.attachment.ClaimAttachments;
import io.veza.stream.application.attachment.PrepareAttachment;

/** Serves {@code veza.stream.v1.AttachmentService}. */
@GrpcService
class AttachmentGrpcService implements AttachmentService {

    private final PrepareAttachment prepare;
    private final ClaimAttachments claims;
    private final Caller caller;

    AttachmentGrpcService(PrepareAttachment prepare, ClaimAttachments claims, Caller caller) {
        this.prepare = prepare;
        this.claims = claims;
        this.caller = caller;
    }

    @Override
    public Uni<Attachment> updateAttachment(UpdateAttachmentRequest request) {
        return prepare.describe(request.getAttachment(), user(), request.getDescription())
                .map(AttachmentWire::attachment);
    }

    @Override
    public Uni<DeleteAttachmentResponse> deleteAttachment(DeleteAttachmentRequest request) {
        return prepare.drop(request.getAttachment(), user())
                .replaceWith(DeleteAttachmentResponse.getDefaultInstance());
    }

    @Override
    public Uni<ClaimAttachmentsResponse> claimAttachments(ClaimAttachmentsRequest request) {
        return claims.handle(
                        new ClaimAttachments.Command(request.getAttachmentsList(), holder(request)))
                .map(claimed ->
                        ClaimAttachmentsResponse.newBuilder()
                                .addAllAttachments(
                                        claimed.stream().map(AttachmentWire::attachment).toList())
                                .build());
    }

    @Override
    public Uni<ReleaseAttachmentsResponse> releaseAttachments(ReleaseAttachmentsRequest request) {
        return claims.release(user(), request.getClaim())
                .replaceWith(ReleaseAttachmentsResponse.getDefaultInstance());
    }

    private Holder holder(ClaimAttachmentsRequest request) {
        Timestamp until = request.getKeepUntil();
        return new Holder(
                user(), request.getClaim(), request.hasKeepUntil() ? Times.instant(until) : null);
    }

    private long user() {
        return caller.principal().user();
    }
}
