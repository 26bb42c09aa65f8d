package io.veza.chat.application.rule;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.rule.Hit;
import io.veza.chat.domain.rule.Utterance;
import io.veza.chat.domain.safety.SpamMode;
import io.veza.platform.kernel.Ids;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Rules of a house that has none. */
public final class OpenDoor implements Policies, SpamWatch {

    public static ScreenMessage screen(Clock clock, Ids ids) {
        OpenDoor none = new OpenDoor();
        return new ScreenMessage(none, new Tallies(clock), none, () -> Runnable::run, ids);
    }

    @Override
    public Policy known(long room) {
        return Policy.NONE;
    }

    @Override
    public Uni<Policy> of(long room) {
        return Uni.createFrom().item(Policy.NONE);
    }

    @Override
    public void changed(long room) {}

    @Override
    public @Nullable Hit look(Said said, Utterance text, SpamMode house, SpamMode room) {
        return null;
    }

    @Override
    public boolean refuses(String text) {
        return false;
    }

    @Override
    public double score(String text) {
        return 0;
    }
}
