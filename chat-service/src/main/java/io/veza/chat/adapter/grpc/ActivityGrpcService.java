package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.activity.ListActivity;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.PageRequest;
import io.veza.proto.chat.v1.ActivityService;
import io.veza.proto.chat.v1.ListActivityRequest;
import io.veza.proto.chat.v1.ListActivityResponse;

/** The feed on the home page. */
@GrpcService
class ActivityGrpcService implements ActivityService {

    private final Caller caller;
    private final ListActivity listActivity;

    ActivityGrpcService(Caller caller, ListActivity listActivity) {
        this.caller = caller;
        this.listActivity = listActivity;
    }

    @Override
    public Uni<ListActivityResponse> listActivity(ListActivityRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return listActivity
                .handle(new ListActivity.Query(caller.principal().user(), page))
                .map(ActivityMessages::page);
    }
}
