package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.rule.ChangeSafety;
import io.veza.chat.application.rule.ManageRules;
import io.veza.chat.application.rule.TryRules;
import io.veza.platform.grpc.Caller;
import io.veza.proto.chat.v1.ContentRule;
import io.veza.proto.chat.v1.CreateRuleRequest;
import io.veza.proto.chat.v1.DeleteRuleRequest;
import io.veza.proto.chat.v1.DeleteRuleResponse;
import io.veza.proto.chat.v1.GetSafetyRequest;
import io.veza.proto.chat.v1.GuardRoomRequest;
import io.veza.proto.chat.v1.ListHouseModerationRequest;
import io.veza.proto.chat.v1.ListHouseModerationResponse;
import io.veza.proto.chat.v1.ListRulesRequest;
import io.veza.proto.chat.v1.ListRulesResponse;
import io.veza.proto.chat.v1.ModerationAction;
import io.veza.proto.chat.v1.ReverseHouseModerationRequest;
import io.veza.proto.chat.v1.RoomSafety;
import io.veza.proto.chat.v1.RuleService;
import io.veza.proto.chat.v1.TestRulesRequest;
import io.veza.proto.chat.v1.TestRulesResponse;
import io.veza.proto.chat.v1.UpdateRuleRequest;
import io.veza.proto.chat.v1.UpdateSafetyRequest;

/** What may be said, and how rooms are guarded. */
@GrpcService
class RuleGrpcService implements RuleService {

    private final Caller caller;
    private final ManageRules manageRules;
    private final TryRules tryRules;
    private final ChangeSafety changeSafety;
    private final HouseModeration house;

    RuleGrpcService(
            Caller caller,
            ManageRules manageRules,
            TryRules tryRules,
            ChangeSafety changeSafety,
            HouseModeration house) {
        this.caller = caller;
        this.manageRules = manageRules;
        this.tryRules = tryRules;
        this.changeSafety = changeSafety;
        this.house = house;
    }

    @Override
    public Uni<ListRulesResponse> listRules(ListRulesRequest request) {
        return manageRules
                .list(RoleMessages.actor(caller.principal()), request.getRoom())
                .map(RuleMessages::rules);
    }

    @Override
    public Uni<ContentRule> createRule(CreateRuleRequest request) {
        return manageRules
                .create(RuleMessages.command(caller.principal(), request))
                .map(RuleMessages::rule);
    }

    @Override
    public Uni<ContentRule> updateRule(UpdateRuleRequest request) {
        return manageRules
                .change(RuleMessages.command(caller.principal(), request))
                .map(RuleMessages::rule);
    }

    @Override
    public Uni<DeleteRuleResponse> deleteRule(DeleteRuleRequest request) {
        return manageRules
                .delete(RuleMessages.command(caller.principal(), request))
                .replaceWith(DeleteRuleResponse.getDefaultInstance());
    }

    @Override
    public Uni<TestRulesResponse> testRules(TestRulesRequest request) {
        return tryRules.handle(RuleMessages.query(caller.principal(), request))
                .map(RuleMessages::tried);
    }

    @Override
    public Uni<RoomSafety> getSafety(GetSafetyRequest request) {
        return changeSafety
                .get(RoleMessages.actor(caller.principal()), request.getRoom())
                .map(safety -> RuleMessages.safety(request.getRoom(), safety));
    }

    @Override
    public Uni<RoomSafety> updateSafety(UpdateSafetyRequest request) {
        return changeSafety
                .handle(RuleMessages.command(caller.principal(), request))
                .map(safety -> RuleMessages.safety(request.getRoom(), safety));
    }

    @Override
    public Uni<ModerationAction> guardRoom(GuardRoomRequest request) {
        return house.guard(RuleMessages.guard(caller.principal(), request));
    }

    @Override
    public Uni<ListHouseModerationResponse> listHouseModeration(
            ListHouseModerationRequest request) {
        return house.list(request);
    }

    @Override
    public Uni<ModerationAction> reverseHouseModeration(ReverseHouseModerationRequest request) {
        return house.reverse(RoleMessages.actor(caller.principal()), request);
    }
}
