package io.veza.chat.fakes;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.attachment.Uploads;
import io.veza.chat.domain.message.Attachment;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every upload is there, until a send has claimed it; even ones are images, odd ones sounds. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestUploads implements Uploads {

    private final Map<Long, String> claims = new ConcurrentHashMap<>();

    @Override
    public Uni<List<Attachment>> claim(Wanted wanted, String send) {
        return Uni.createFrom()
                .item(() -> wanted.ids().stream().map(id -> claim(id, send)).toList());
    }

    @Override
    public Uni<List<Attachment>> hold(Wanted wanted, String send, Instant until) {
        return claim(wanted, send);
    }

    private Attachment claim(long id, String send) {
        String holder = claims.merge(id, send, (old, _) -> old);
        if (!holder.equals(send)) {
            throw new DomainException(CoreError.INVALID_REQUEST, "used");
        }
        return attachment(id);
    }

    public static Attachment attachment(long id) {
        boolean image = id % 2 == 0;
        return new Attachment(
                id,
                "file-" + id,
                image ? Attachment.Kind.IMAGE : Attachment.Kind.AUDIO,
                image ? "image/png" : "audio/mpeg",
                1000,
                image ? 640 : 0,
                image ? 480 : 0,
                image ? 0 : 1500,
                image ? "" : "AQID",
                "/media/attachments/k" + id + "/file",
                "/media/attachments/k" + id + "/preview",
                "What it shows");
    }

    @Override
    public Uni<Void> release(Wanted wanted, String send) {
        return Uni.createFrom()
                .item(() -> {
                    claims.values().removeIf(send::equals);
                    return null;
                });
    }

    public boolean isClaimed(long id) {
        return claims.containsKey(id);
    }
}
