package io.veza.user.adapter.grpc;

import io.veza.platform.kernel.Page;
import io.veza.proto.user.v1.Alert;
import io.veza.proto.user.v1.ListAlertsResponse;
import io.veza.user.application.alert.AlertView;
import io.veza.user.domain.alert.Travel;

/** Unusual sign-ins on their way to the wire. */
final class AlertMessages {

    private AlertMessages() {}

    static ListAlertsResponse response(Page<AlertView> page) {
        ListAlertsResponse.Builder response = ListAlertsResponse.newBuilder();
        page.items().forEach(item -> response.addItems(alert(item)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }

    private static Alert alert(AlertView view) {
        var origin = view.signIn().origin();
        Alert.Builder alert =
                Alert.newBuilder()
                        .setSession(view.session())
                        .setAt(UserMessages.timestamp(view.signIn().at()))
                        .setClient(origin.device().client())
                        .setSystem(origin.device().system())
                        .setNetwork(origin.network())
                        .setLiving(view.living());
        view.finding().oddities().stream()
                .sorted()
                .map(oddity -> Alert.Oddity.valueOf(oddity.name()))
                .forEach(alert::addOddities);
        Travel travel = view.finding().travel();
        if (travel != null) {
            alert.setTravelKm(travel.km()).setTravelKmh(travel.kmh());
        }
        if (view.verdict() != null) {
            alert.setVerdict(Alert.Verdict.valueOf(view.verdict().name()));
        }
        if (origin.place().isKnown()) {
            alert.setPlace(SessionMessages.place(origin.place()));
        }
        return alert.build();
    }
}
