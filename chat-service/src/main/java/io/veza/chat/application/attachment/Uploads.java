package io.veza.chat.application.attachment;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.message.Attachment;
import java.time.Instant;
import java.util.List;

/** What people have uploaded and not sent yet. It is kept elsewhere. */
public interface Uploads {

    /**
     * Gives uploads to a send, before it is stored; again gives the same. Refuses with
     * ATTACHMENT_NOT_FOUND what is not there or not the sender's, and with ATTACHMENT_USED what
     * another send has.
     */
    Uni<List<Attachment>> claim(Wanted wanted, String send);

    /** As {@link #claim}, for a send that is long in coming: they are kept until then. */
    Uni<List<Attachment>> hold(Wanted wanted, String send, Instant until);

    /** The send came to nothing. */
    Uni<Void> release(Wanted wanted, String send);

    /**
     * What somebody wants to send.
     *
     * @param proof the sender's token: uploads are given to nobody else
     */
    record Wanted(List<Long> ids, String proof) {

        public static final Wanted NOTHING = new Wanted(List.of(), "");

        public Wanted {
            ids = List.copyOf(ids);
        }

        @Override
        public String toString() {
            return "Wanted" + ids;
        }
    }
}
