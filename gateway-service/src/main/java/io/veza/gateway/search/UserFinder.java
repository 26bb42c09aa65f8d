package io.veza.gateway.search;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.common.v1.Person;
import io.veza.proto.edge.v1.SearchHit;
import io.veza.proto.edge.v1.SearchRequest;
import io.veza.proto.edge.v1.SearchType;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.FindPeopleRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** People. */
@ApplicationScoped
class UserFinder implements Finder {

    /** Both as the contract of {@code FindPeople} has them. */
    private static final int LONGEST = 50;

    private static final int MOST = 50;

    private final AccountService accounts;

    UserFinder(@GrpcClient("user") AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public SearchType type() {
        return SearchType.USER;
    }

    @Override
    public boolean takes(String words) {
        return !words.isEmpty() && words.length() <= LONGEST;
    }

    @Override
    public Uni<Found> find(SearchRequest request, String words) {
        FindPeopleRequest asked =
                FindPeopleRequest.newBuilder()
                        .setQuery(words)
                        .setLimit(Math.min(request.getLimit(), MOST))
                        .setNear(true)
                        .build();
        return accounts.findPeople(asked)
                .map(found ->
                        Found.of(
                                found.getItemsList().stream()
                                        .map(person -> hit(words, person))
                                        .toList()));
    }

    private static SearchHit hit(String words, Person person) {
        double score =
                Math.max(
                        Likeness.of(words, person.getHandle()),
                        Likeness.of(words, person.getDisplayName()));
        return SearchHit.newBuilder()
                .setType(SearchType.USER)
                .setScore(score)
                .setUser(person)
                .build();
    }
}
