package io.veza.chat.adapter.grpc;

import io.smallrye.mutiny.Uni;
import io.veza.chat.adapter.ModerationWire;
import io.veza.chat.application.moderation.ListModeration;
import io.veza.chat.application.moderation.Moderate;
import io.veza.chat.application.moderation.ReverseModeration;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.moderation.Reason;
import io.veza.platform.kernel.PageRequest;
import io.veza.proto.chat.v1.ListHouseModerationRequest;
import io.veza.proto.chat.v1.ListHouseModerationResponse;
import io.veza.proto.chat.v1.ModerationAction;
import io.veza.proto.chat.v1.ReverseHouseModerationRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** The half of the rule service that is about what was done. */
@ApplicationScoped
class HouseModeration {

    private final Moderate moderate;
    private final ListModeration listModeration;
    private final ReverseModeration reverseModeration;

    HouseModeration(
            Moderate moderate, ListModeration listModeration, ReverseModeration reverseModeration) {
        this.moderate = moderate;
        this.listModeration = listModeration;
        this.reverseModeration = reverseModeration;
    }

    Uni<ModerationAction> guard(Moderate.Command command) {
        return moderate.handle(command).map(ModerationWire::action);
    }

    Uni<ListHouseModerationResponse> list(ListHouseModerationRequest request) {
        return listModeration
                .house(PageRequest.of(request.getLimit(), request.getCursor()))
                .map(RuleMessages::house);
    }

    Uni<ModerationAction> reverse(Actor actor, ReverseHouseModerationRequest request) {
        return reverseModeration
                .house(actor, request.getAction(), new Reason(request.getReason()))
                .map(ModerationWire::action);
    }
}
