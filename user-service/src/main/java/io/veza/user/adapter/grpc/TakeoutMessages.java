package io.veza.user.adapter.grpc;

import static io.veza.user.adapter.grpc.ErasureMessages.timestamp;

import io.veza.platform.kernel.Page;
import io.veza.proto.user.v1.HouseTakeout;
import io.veza.proto.user.v1.ListHouseTakeoutsResponse;
import io.veza.proto.user.v1.ListTakeoutsResponse;
import io.veza.proto.user.v1.OpenTakeoutResponse;
import io.veza.proto.user.v1.Takeout;
import io.veza.user.application.takeout.ListTakeouts;
import io.veza.user.application.takeout.OpenTakeout;
import io.veza.user.application.takeout.Takeouts;

/** Copies as others see them. */
final class TakeoutMessages {

    private TakeoutMessages() {}

    static Takeout takeout(io.veza.user.domain.takeout.Takeout one) {
        Takeout.Builder message =
                Takeout.newBuilder()
                        .setId(one.id())
                        .setState(Takeout.State.valueOf(one.state().name()))
                        .setStep(Takeout.Step.valueOf(one.step().name()))
                        .setAskedAt(timestamp(one.askedAt()))
                        .setSizeBytes(one.sizeBytes())
                        .setFailures(one.failures());
        if (one.readyAt() != null) {
            message.setReadyAt(timestamp(one.readyAt()));
        }
        if (one.expiresAt() != null) {
            message.setExpiresAt(timestamp(one.expiresAt()));
        }
        return message.build();
    }

    static ListTakeoutsResponse own(ListTakeouts.Own own) {
        ListTakeoutsResponse.Builder response =
                ListTakeoutsResponse.newBuilder()
                        .addAllItems(own.items().stream().map(TakeoutMessages::takeout).toList());
        if (own.nextAt() != null) {
            response.setNextAt(timestamp(own.nextAt()));
        }
        return response.build();
    }

    static OpenTakeoutResponse opened(OpenTakeout.Opened opened) {
        long takeout = opened.takeout().id();
        return OpenTakeoutResponse.newBuilder()
                .setUrl(
                        "/api/v2/users/me/takeouts/"
                                + takeout
                                + "/archive?ticket="
                                + opened.ticket())
                .setExpiresAt(timestamp(opened.expiresAt()))
                .setSizeBytes(opened.takeout().sizeBytes())
                .build();
    }

    static ListHouseTakeoutsResponse page(Page<Takeouts.Failing> page) {
        ListHouseTakeoutsResponse.Builder response =
                ListHouseTakeoutsResponse.newBuilder()
                        .addAllItems(page.items().stream().map(TakeoutMessages::house).toList());
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }

    private static HouseTakeout house(Takeouts.Failing one) {
        return HouseTakeout.newBuilder()
                .setTakeout(takeout(one.takeout()))
                .setFailure(one.reason())
                .build();
    }
}
