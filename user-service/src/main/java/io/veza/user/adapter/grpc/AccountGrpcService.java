package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Principal;
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
import io.veza.user.application.account.FindPeople;
import io.veza.user.application.account.FindUser;
import io.veza.user.application.account.PersonView;
import io.veza.user.application.account.UpdateProfile;
import io.veza.user.application.consent.Enrol;
import io.veza.user.application.profile.ViewProfile;
import java.util.List;
import java.util.OptionalLong;

@GrpcService
class AccountGrpcService implements AccountService {

    private final Enrol enrol;
    private final UpdateProfile update;
    private final FindUser find;
    private final FindPeople search;
    private final ViewProfile view;
    private final Caller caller;

    AccountGrpcService(
            Enrol enrol,
            UpdateProfile update,
            FindUser find,
            FindPeople search,
            ViewProfile view,
            Caller caller) {
        this.enrol = enrol;
        this.update = update;
        this.find = find;
        this.search = search;
        this.view = view;
        this.caller = caller;
    }

    @Override
    public Uni<RegisterResponse> register(RegisterRequest request) {
        return enrol.handle(
                        UserMessages.command(request, LanguageInterceptor.current()),
                        request.getAgreedList().stream()
                                .map(ConsentGrpcService::agreement)
                                .toList())
                .map(UserMessages::user)
                .map(user -> RegisterResponse.newBuilder().setUser(user).build());
    }

    @Override
    public Uni<User> getMe(GetMeRequest request) {
        return find.byId(caller.principal().user()).map(UserMessages::user);
    }

    @Override
    public Uni<User> updateProfile(UpdateProfileRequest request) {
        return update.handle(UserMessages.command(caller.principal().user(), request))
                .map(UserMessages::user);
    }

    @Override
    public Uni<Profile> getProfile(GetProfileRequest request) {
        OptionalLong viewer =
                caller.find()
                        .map(Principal::user)
                        .map(OptionalLong::of)
                        .orElse(OptionalLong.empty());
        return view.handle(new ViewProfile.Query(request.getHandle(), viewer))
                .map(ProfileMessages::profile);
    }

    @Override
    public Uni<GetPeopleResponse> getPeople(GetPeopleRequest request) {
        return find.people(request.getIdsList()).map(AccountGrpcService::response);
    }

    @Override
    public Uni<FindPeopleResponse> findPeople(FindPeopleRequest request) {
        long user = caller.principal().user();
        return search.handle(
                        new FindPeople.Query(
                                user, request.getQuery(), request.getLimit(), request.getNear()))
                .map(people -> people.stream().map(UserMessages::person).toList())
                .map(people -> FindPeopleResponse.newBuilder().addAllItems(people).build());
    }

    private static GetPeopleResponse response(List<PersonView> people) {
        return GetPeopleResponse.newBuilder()
                .addAllPeople(people.stream().map(UserMessages::person).toList())
                .build();
    }
}
