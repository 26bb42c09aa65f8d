package io.veza.chat.adapter.directory;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.People;
import io.veza.chat.domain.person.Person;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.GetPeopleRequest;
import io.veza.proto.user.v1.GetPeopleResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** People by way of user-service. */
@ApplicationScoped
class DirectoryPeople implements People {

    private final AccountService accounts;

    DirectoryPeople(@GrpcClient("user") AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public Uni<Map<Long, Person>> find(Collection<Long> ids) {
        return accounts.getPeople(GetPeopleRequest.newBuilder().addAllIds(ids).build())
                .map(DirectoryPeople::people);
    }

    private static Map<Long, Person> people(GetPeopleResponse response) {
        return response.getPeopleList().stream()
                .map(p -> new Person(p.getId(), p.getHandle(), p.getDisplayName()))
                .collect(Collectors.toMap(Person::id, person -> person));
    }
}
