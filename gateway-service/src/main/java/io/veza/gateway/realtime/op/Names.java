package io.veza.gateway.realtime.op;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.common.v1.Person;
import io.veza.proto.user.v1.GetPeopleRequest;
import io.veza.proto.user.v1.MutinyAccountServiceGrpc.MutinyAccountServiceStub;
import jakarta.enterprise.context.ApplicationScoped;

/** What people are called. */
@ApplicationScoped
class Names {

    private final MutinyAccountServiceStub accounts;

    Names(@GrpcClient("user") MutinyAccountServiceStub accounts) {
        this.accounts = accounts;
    }

    /** Somebody just registered, or erased, may be known by id alone. */
    Uni<Person> of(long user) {
        return accounts.getPeople(GetPeopleRequest.newBuilder().addIds(user).build())
                .map(found ->
                        found.getPeopleCount() == 0
                                ? Person.newBuilder().setId(user).build()
                                : found.getPeople(0));
    }
}
