package io.veza.stream.adapter.grpc;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.common.v1.Person;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.GetPeopleRequest;
import io.veza.proto.user.v1.GetPeopleResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names behind account ids; none, when nobody can tell at the moment. */
@ApplicationScoped
class People {

    private final AccountService accounts;

    People(@GrpcClient("user") AccountService accounts) {
        this.accounts = accounts;
    }

    Uni<Map<Long, Person>> named(Collection<Long> ids) {
        return accounts.getPeople(GetPeopleRequest.newBuilder().addAllIds(ids).build())
                .map(GetPeopleResponse::getPeopleList)
                .map(list ->
                        list.stream().collect(Collectors.toMap(Person::getId, Function.identity())))
                .onFailure()
                .recoverWithItem(Map.of());
    }
}
