package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ContentRule;
import io.veza.proto.chat.v1.CreateRuleRequest;
import io.veza.proto.chat.v1.DeleteRuleRequest;
import io.veza.proto.chat.v1.ListRulesRequest;
import io.veza.proto.chat.v1.ListRulesResponse;
import io.veza.proto.chat.v1.RuleService;
import io.veza.proto.chat.v1.TestRulesRequest;
import io.veza.proto.chat.v1.TestRulesResponse;
import io.veza.proto.chat.v1.UpdateRuleRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/admin/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
class HouseRuleResource {

    private final RuleService rules;

    HouseRuleResource(@GrpcClient("chat") RuleService rules) {
        this.rules = rules;
    }

    @GET
    @Operation(operationId = "listHouseRules", summary = "What may be said everywhere")
    public Uni<ListRulesResponse> list(ListRulesRequest request) {
        return rules.listRules(request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(operationId = "createHouseRule", summary = "Make a rule everywhere")
    public Uni<ContentRule> create(CreateRuleRequest request) {
        return rules.createRule(request);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "updateHouseRule", summary = "Change a rule everywhere")
    public Uni<ContentRule> update(UpdateRuleRequest request) {
        return rules.updateRule(request);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteHouseRule", summary = "Drop a rule everywhere")
    public Uni<Void> delete(DeleteRuleRequest request) {
        return rules.deleteRule(request).replaceWithVoid();
    }

    @POST
    @Path("/test")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "testHouseRules",
            summary = "Would this text be let through everywhere? Nothing is said or recorded")
    public Uni<TestRulesResponse> test(TestRulesRequest request) {
        return rules.testRules(request);
    }
}
