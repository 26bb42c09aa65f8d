package io.veza.user.application.consent;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.profile.ChangePrivacy;
import io.veza.user.domain.profile.Privacy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Being suggested is a setting too: whichever way it is changed, the log has it. */
@ApplicationScoped
class SuggestionWish {

    private final ChangePrivacy privacy;

    SuggestionWish(ChangePrivacy privacy) {
        this.privacy = privacy;
    }

    Uni<Void> set(long account, boolean suggested) {
        return privacy.of(account)
                .chain(now -> privacy.handle(account, with(now, suggested), List.of()))
                .replaceWithVoid();
    }

    private static Privacy with(Privacy now, boolean suggested) {
        return new Privacy(
                now.closed(),
                now.lists(),
                now.directs(),
                now.findable(),
                suggested,
                now.formerly());
    }
}
