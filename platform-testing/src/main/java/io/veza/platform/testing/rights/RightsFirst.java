package io.veza.platform.testing.rights;

import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.PrototypeMarshaller;
import io.grpc.Status;
import io.quarkus.grpc.runtime.GrpcContainer;
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

    private final GrpcContainer server;
    private final AccessRules access;
    private final MessageRules rules;
    private final BareCall call;

    public RightsFirst(
            GrpcContainer server, AccessRules access, MessageRules rules, Channel channel) {
        this.server = server;
        this.access = access;
        this.rules = rules;
        this.call = new BareCall(channel);
    }

    /** What each RPC that is not open answers somebody unknown. */
    public Map<String, Status.Code> toStrangers() {
        return answers(
                methods().filter(method -> !access.isOpen(method.getFullMethodName())),
                call::anonymously);
    }

    /**
     * What each RPC that asks for more answers somebody who has only signed in.
     *
     * @param token theirs
     */
    public Map<String, Status.Code> toAnybody(String token) {
        return answers(asking(Role.USER), method -> call.as(token, method));
    }

    /** As {@link #toAnybody}, for an admin, who is not the highest. */
    public Map<String, Status.Code> toAdmins(String token) {
        return answers(asking(Role.ADMIN), method -> call.as(token, method));
    }

    /** How many RPCs would refuse an empty request of somebody who may make it. */
    public long choosy() {
        return methods().filter(this::breaksRules).count();
    }

    private Stream<MethodDescriptor<?, ?>> asking(Role more) {
        Principal somebody = Principal.of(1, 1, more, Instant.EPOCH, Instant.MAX);
        return methods().filter(method -> !access.permits(method.getFullMethodName(), somebody));
    }

    private Stream<MethodDescriptor<?, ?>> methods() {
        return server.getServices().stream()
                .flatMap(service ->
                        service.bindService().getServiceDescriptor().getMethods().stream())
                .filter(method -> method.getFullMethodName().startsWith("veza."));
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
