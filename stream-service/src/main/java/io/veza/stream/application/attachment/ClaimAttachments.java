package io.veza.stream.application.attachment;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.attachment.Attachments.Holder;
import io.veza.stream.domain.attachment.Attachment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gives uploads to one send of their owner. The claim is made before the message is stored, so that
 * no file hangs on two; that it was stored is heard of later.
 */
@ApplicationScoped
public class ClaimAttachments {

    private final Attachments attachments;

    ClaimAttachments(Attachments attachments) {
        this.attachments = attachments;
    }

    public record Command(List<Long> ids, Holder holder) {
        public Command {
            ids = List.copyOf(ids);
        }
    }

    /** In the order they were asked for. */
    public Uni<List<Attachment>> handle(Command command) {
        return attachments
                .claim(command.ids(), command.holder())
                .map(claimed -> require(claimed, command.ids()));
    }

    private static List<Attachment> require(Attachments.Claimed claimed, List<Long> ids) {
        Map<Long, Attachment> found =
                claimed.attachments().stream()
                        .collect(Collectors.toMap(Attachment::id, attachment -> attachment));
        if (!found.keySet().containsAll(ids)) {
            throw PrepareAttachment.notFound();
        }
        if (claimed.taken()) {
            throw PrepareAttachment.used();
        }
        return ids.stream().map(found::get).toList();
    }

    /** The send came to nothing. */
    public Uni<Void> release(long owner, String claim) {
        return attachments.release(owner, claim);
    }
}
