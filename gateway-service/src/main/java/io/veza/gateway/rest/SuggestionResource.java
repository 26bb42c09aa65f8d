package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.Acquaintance;
import io.veza.proto.chat.v1.AcquaintanceService;
import io.veza.proto.chat.v1.ListAcquaintancesRequest;
import io.veza.proto.chat.v1.ListAcquaintancesResponse;
import io.veza.proto.user.v1.ProfileService;
import io.veza.proto.user.v1.SuggestPeopleRequest;
import io.veza.proto.user.v1.SuggestPeopleRequest.Known;
import io.veza.proto.user.v1.SuggestPeopleResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users/me/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people")
class SuggestionResource {

    private final ProfileService profiles;
    private final AcquaintanceService acquaintances;

    SuggestionResource(
            @GrpcClient("user") ProfileService profiles,
            @GrpcClient("chat") AcquaintanceService acquaintances) {
        this.profiles = profiles;
        this.acquaintances = acquaintances;
    }

    /** Rooms are chat's, people are user-service's: neither need know of the other. */
    @GET
    @Operation(operationId = "suggestPeople", summary = "People one may know, and why")
    public Uni<SuggestPeopleResponse> suggest() {
        return acquaintances
                .listAcquaintances(ListAcquaintancesRequest.getDefaultInstance())
                .map(ListAcquaintancesResponse::getItemsList)
                .onFailure()
                .recoverWithItem(List.of())
                .map(SuggestionResource::request)
                .chain(profiles::suggestPeople);
    }

    private static SuggestPeopleRequest request(List<Acquaintance> known) {
        SuggestPeopleRequest.Builder request = SuggestPeopleRequest.newBuilder();
        known.forEach(one ->
                request.addKnown(
                        Known.newBuilder().setUser(one.getUser()).setRooms(one.getRooms())));
        return request.build();
    }
}
