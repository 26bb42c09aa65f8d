package io.veza.platform.testing.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.BindableService;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.PrototypeMarshaller;
import io.grpc.Status;
import io.veza.platform.grpc.AccessRules;
import io.veza.platform.grpc.MessageRules;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Role;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whoever may not call an RPC is told so, whatever is wrong with the request: else the refusals
 * would tell strangers what it takes. All are called with nothing in the request, which breaks the
 * rules of many; those that their caller may make are left out, for they would do something.
 */
public final class RightsFirst {

    private final Iterable<BindableService> served;
    private final AccessRules access;
    private final MessageRules rules;
    private final BareCall call;

    public RightsFirst(
            Iterable<BindableService> served,
            AccessRules access,
            MessageRules rules,
            Channel channel) {
        this.served = served;
        this.access = access;
        this.rules = rules;
        this.call = new BareCall(channel);
    }

    /**
     * Each RPC that is not open refuses somebody unknown.
     *
     * @param choosy more than so many would refuse an empty request of somebody who may make it
     * @param closed more than so many are not open
     */
    public void requireStrangersTurnedAway(int choosy, int closed) {
        assertThat(methods().filter(this::breaksRules).count()).isGreaterThan(choosy);
        assertThat(
                        answers(
                                methods().filter(rpc -> !access.isOpen(rpc.getFullMethodName())),
                                call::anonymously))
                .hasSizeGreaterThan(closed)
                .allSatisfy((rpc, answer) ->
                        assertThat(answer)
                                .as(rpc)
                                .isIn(Status.Code.UNAUTHENTICATED, Status.Code.PERMISSION_DENIED));
    }

    /**
     * Each RPC that asks for more refuses somebody who has only signed in.
     *
     * @param token theirs
     * @param asking more than so many do
     */
    public void requireOthersRefused(String token, int asking) {
        assertThat(answers(asking(Role.USER), method -> call.as(token, method)))
                .hasSizeGreaterThan(asking)
                .allSatisfy((rpc, answer) ->
                        assertThat(answer).as(rpc).isEqualTo(Status.Code.PERMISSION_DENIED));
    }

    /** What each RPC that asks for more than an admin answers one. */
    public Map<String, Status.Code> toAdmins(String token) {
        return answers(asking(Role.ADMIN), method -> call.as(token, method));
    }

    private Stream<MethodDescriptor<?, ?>> asking(Role more) {
        Principal somebody = Principal.of(1, 1, more, Instant.EPOCH, Instant.MAX);
        return methods().filter(method -> !access.permits(method.getFullMethodName(), somebody));
    }

    private Stream<MethodDescriptor<?, ?>> methods() {
        return RightsTable.methods(served);
    }

    private boolean breaksRules(MethodDescriptor<?, ?> method) {
        var marshaller = (PrototypeMarshaller<?>) method.getRequestMarshaller();
        try {
            rules.check(Objects.requireNonNull(marshaller.getMessagePrototype()));
            return false;
        } catch (DomainException refused) {
            return true;
        }
    }

    private static Map<String, Status.Code> answers(
            Stream<MethodDescriptor<?, ?>> methods,
            Function<MethodDescriptor<?, ?>, Status.Code> caller) {
        return methods.collect(
                Collectors.toMap(
                        MethodDescriptor::getFullMethodName,
                        caller,
                        (one, _) -> one,
                        TreeMap::new));
    }
}
