package io.veza.user.adapter.grpc;

import io.veza.platform.kernel.Page;
import io.veza.proto.user.v1.ListAccountSessionsResponse;
import io.veza.proto.user.v1.ListSessionsResponse;
import io.veza.proto.user.v1.Place;
import io.veza.proto.user.v1.PlaceCredit;
import io.veza.proto.user.v1.Session;
import io.veza.user.application.session.SessionView;
import io.veza.user.config.PlaceConfig;

/** A person's sessions on their way to the wire. */
final class SessionMessages {

    private SessionMessages() {}

    static ListSessionsResponse response(
            Page<SessionView> page, long current, PlaceConfig.Credit credit) {
        ListSessionsResponse.Builder response = ListSessionsResponse.newBuilder();
        page.items().forEach(item -> response.addItems(session(item, current)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        if (page.items().stream().anyMatch(item -> item.origin().place().isKnown())) {
            response.setPlaceCredit(
                    PlaceCredit.newBuilder().setTitle(credit.title()).setUrl(credit.url()));
        }
        return response.build();
    }

    /** Of somebody else, as admins see them. */
    static ListAccountSessionsResponse ofAccount(Page<SessionView> page, long current) {
        ListAccountSessionsResponse.Builder response = ListAccountSessionsResponse.newBuilder();
        page.items().forEach(item -> response.addItems(session(item, current)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }

    private static Session session(SessionView view, long current) {
        var origin = view.origin();
        Session.Builder session =
                Session.newBuilder()
                        .setId(view.id())
                        .setClient(origin.device().client())
                        .setSystem(origin.device().system())
                        .setNetwork(origin.network())
                        .setStartedAt(UserMessages.timestamp(view.startedAt()))
                        .setUsedAt(UserMessages.timestamp(view.usedAt()))
                        .setCurrent(view.id() == current);
        if (origin.place().isKnown()) {
            session.setPlace(place(origin.place()));
        }
        return session.build();
    }

    static Place place(io.veza.user.domain.session.Place place) {
        return Place.newBuilder().setCountry(place.country()).setCity(place.city()).build();
    }
}
