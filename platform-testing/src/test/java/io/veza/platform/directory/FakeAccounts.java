package io.veza.platform.directory;

import io.smallrye.mutiny.Uni;
import io.veza.proto.common.v1.Person;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.FindPeopleRequest;
import io.veza.proto.user.v1.FindPeopleResponse;
import io.veza.proto.user.v1.GetMeRequest;
import io.veza.proto.user.v1.GetPeopleRequest;
import io.veza.proto.user.v1.GetPeopleResponse;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.Profile;
import io.veza.proto.user.v1.RegisterRequest;
import io.veza.proto.user.v1.RegisterResponse;
import io.veza.proto.user.v1.UpdateProfileRequest;
import io.veza.proto.user.v1.User;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Knows the people it is told, and counts how it is asked. */
final class FakeAccounts implements AccountService {

    private final Map<Long, Person> people = new ConcurrentHashMap<>();
    private final List<Integer> batches = new CopyOnWriteArrayList<>();
    private volatile boolean down;

    void add(long id, String handle) {
        people.put(id, Person.newBuilder().setId(id).setHandle(handle).build());
    }

    void breakDown() {
        down = true;
    }

    List<Integer> batches() {
        return batches;
    }

    @Override
    public Uni<GetPeopleResponse> getPeople(GetPeopleRequest request) {
        batches.add(request.getIdsCount());
        if (down) {
            return refuse();
        }
        List<Person> known =
                request.getIdsList().stream().map(people::get).filter(Objects::nonNull).toList();
        return Uni.createFrom().item(GetPeopleResponse.newBuilder().addAllPeople(known).build());
    }

    @Override
    public Uni<RegisterResponse> register(RegisterRequest request) {
        return refuse();
    }

    @Override
    public Uni<User> getMe(GetMeRequest request) {
        return refuse();
    }

    @Override
    public Uni<User> updateProfile(UpdateProfileRequest request) {
        return refuse();
    }

    @Override
    public Uni<Profile> getProfile(GetProfileRequest request) {
        return refuse();
    }

    @Override
    public Uni<FindPeopleResponse> findPeople(FindPeopleRequest request) {
        return refuse();
    }

    private static <T> Uni<T> refuse() {
        return Uni.createFrom().failure(new IllegalStateException("down"));
    }
}
