package io.veza.chat.adapter.stream;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.chat.adapter.AttachmentWire;
import io.veza.chat.adapter.RoomWire;
import io.veza.chat.application.attachment.Uploads;
import io.veza.chat.domain.message.Attachment;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.stream.v1.AttachmentService;
import io.veza.proto.stream.v1.ClaimAttachmentsRequest;
import io.veza.proto.stream.v1.ReleaseAttachmentsRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/** Asks stream-service, as the sender. */
@ApplicationScoped
class StreamUploads implements Uploads {

    private static final Logger LOG = Logger.getLogger(StreamUploads.class);

    private final AttachmentService attachments;

    StreamUploads(@GrpcClient("stream") AttachmentService attachments) {
        this.attachments = attachments;
    }

    @Override
    public Uni<List<Attachment>> claim(Wanted wanted, String send) {
        return claim(wanted, request(wanted, send).build());
    }

    @Override
    public Uni<List<Attachment>> hold(Wanted wanted, String send, Instant until) {
        return claim(wanted, request(wanted, send).setKeepUntil(RoomWire.timestamp(until)).build());
    }

    private static ClaimAttachmentsRequest.Builder request(Wanted wanted, String send) {
        return ClaimAttachmentsRequest.newBuilder().addAllAttachments(wanted.ids()).setClaim(send);
    }

    private Uni<List<Attachment>> claim(Wanted wanted, ClaimAttachmentsRequest request) {
        return as(wanted)
                .claimAttachments(request)
                .map(claimed ->
                        claimed.getAttachmentsList().stream()
                                .map(AttachmentWire::attachment)
                                .toList());
    }

    /** Not now? Then they are free when the claim has aged. */
    @Override
    public Uni<Void> release(Wanted wanted, String send) {
        return as(wanted)
                .releaseAttachments(ReleaseAttachmentsRequest.newBuilder().setClaim(send).build())
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> LOG.debugf("a claim is left: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private AttachmentService as(Wanted wanted) {
        return Bearer.attach(attachments, wanted.proof());
    }
}
