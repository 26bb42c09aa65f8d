package io.veza.platform.testing.rights;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.BindableService;
import io.grpc.Channel;
import io.veza.platform.grpc.AccessRules;
import io.veza.platform.grpc.MessageRules;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * A guard that cannot fail protects nothing: those of a service's rights meet a service that nobody
 * guards, and rules that are not the ones it keeps.
 */
public final class RightsCanFail {

    private static final AccessRules NONE = new AccessRules();

    private final Iterable<BindableService> served;
    private final AccessRules access;
    private final MessageRules rules;
    private final Channel channel;

    public RightsCanFail(
            Iterable<BindableService> served,
            AccessRules access,
            MessageRules rules,
            Channel channel) {
        this.served = served;
        this.access = access;
        this.rules = rules;
        this.channel = channel;
    }

    /**
     * @param unguarded is not served here
     */
    public void requireFound(BindableService unguarded) {
        List<BindableService> more = new ArrayList<>(List.of(unguarded));
        served.forEach(more::add);
        String name = unguarded.bindService().getServiceDescriptor().getName();
        requireRed(name, () -> rights(more, access).requireStrangersTurnedAway(0, 0));
        requireRed(name, () -> new RightsTable(more, access).requireKept());
    }

    /**
     * @param open anybody may call it, and has nothing to prove
     */
    public void requireOpenFound(String open) {
        requireRed(open, () -> rights(served, NONE).requireStrangersTurnedAway(0, 0));
        requireRed(open, () -> new RightsTable(served, NONE).requireKept());
    }

    /**
     * @param token of somebody who has only signed in
     * @param everybodys an RPC that is for those
     */
    public void requireEverybodysFound(String token, String everybodys) {
        AccessRules admins = new AccessRules().admin(everybodys);
        requireRed(everybodys, () -> rights(served, admins).requireOthersRefused(token, 0));
        requireRed(everybodys, () -> new RightsTable(served, admins).requireKept());
    }

    private RightsFirst rights(Iterable<BindableService> services, AccessRules claimed) {
        return new RightsFirst(services, claimed, rules, channel);
    }

    private static void requireRed(String offender, ThrowingCallable guard) {
        assertThatThrownBy(guard).isInstanceOf(AssertionError.class).hasMessageContaining(offender);
    }
}
