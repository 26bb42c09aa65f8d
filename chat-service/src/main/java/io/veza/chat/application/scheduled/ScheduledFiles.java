package io.veza.chat.application.scheduled;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.attachment.Uploads;
import io.veza.chat.application.attachment.Uploads.Wanted;
import io.veza.chat.domain.scheduled.ScheduledMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The files of messages that are sent later. They are the message's from the beginning, because
 * only the person can give them away, and the person is not there when it is sent.
 */
@ApplicationScoped
class ScheduledFiles {

    private final Uploads uploads;

    ScheduledFiles(Uploads uploads) {
        this.uploads = uploads;
    }

    /**
     * Keeps uploads for a message, as it is timed now.
     *
     * @param proof the person's token
     */
    Uni<ScheduledMessage> hold(ScheduledMessage message, List<Long> files, String proof) {
        if (files.isEmpty()) {
            return Uni.createFrom().item(message);
        }
        return uploads.hold(new Wanted(files, proof), message.nonce().value(), message.keptUntil())
                .map(message::carrying);
    }

    /** It will not be sent. */
    Uni<Void> release(ScheduledMessage message, String proof) {
        if (message.files().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return uploads.release(new Wanted(message.files(), proof), message.nonce().value());
    }
}
