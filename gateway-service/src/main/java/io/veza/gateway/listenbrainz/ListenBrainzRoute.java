package io.veza.gateway.listenbrainz;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.session.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Optional;

/** Everything below {@code /1}: what scrobblers ask. */
@ApplicationScoped
class ListenBrainzRoute {

    private static final int BEFORE_RESOURCES = -2;

    private final Door door;
    private final Body body;
    private final Submit submit;
    private final Histories histories;
    private final Answers answers;

    ListenBrainzRoute(Door door, Body body, Submit submit, Histories histories, Answers answers) {
        this.door = door;
        this.body = body;
        this.submit = submit;
        this.histories = histories;
        this.answers = answers;
    }

    void register(@Observes Router router) {
        on(router.post("/1/submit-listens"), (call, _) -> body.read(call).chain(submit::handle));
        on(router.get("/1/validate-token"), (_, session) -> valid(session));
        on(
                router.get("/1/user/:name/listens"),
                (call, session) -> histories.listens(session, name(call), call.queryParams()));
        on(
                router.get("/1/user/:name/playing-now"),
                (call, session) -> histories.playingNow(session, name(call)));
        on(
                router.get("/1/user/:name/listen-count"),
                (call, session) -> histories.count(session, name(call)));
        router.route("/1/*")
                .order(BEFORE_RESOURCES)
                .handler(call -> answers.refuse(call, new Refusal(404, "Not Found")));
    }

    private static String name(RoutingContext call) {
        return Objects.requireNonNull(call.pathParam("name"));
    }

    private void on(Route route, Answer answer) {
        route.order(BEFORE_RESOURCES).handler(call -> receive(call, answer));
    }

    /** What answers, once it is known who asks. */
    @FunctionalInterface
    private interface Answer {

        Uni<JsonObject> to(RoutingContext call, Session session);
    }

    private void receive(RoutingContext call, Answer answer) {
        Context context = Objects.requireNonNull(Vertx.currentContext());
        call.request().pause();
        door.open(call.request())
                .onFailure()
                .recoverWithUni(failure -> answers.stranger(call, failure))
                .emitOn(step -> resume(context, step))
                .invoke(Session::bind)
                .call(session -> answers.count(call, Optional.of(session)))
                .emitOn(step -> resume(context, step))
                .chain(session -> answer.to(call, session))
                .subscribe()
                .with(
                        said -> resume(context, () -> answers.send(call, said)),
                        failure -> resume(context, () -> answers.refuse(call, failure)));
    }

    private Uni<JsonObject> valid(Session session) {
        return histories
                .nameOf(session)
                .map(name ->
                        new JsonObject()
                                .put("code", 200)
                                .put("message", "Token valid.")
                                .put("valid", true)
                                .put("user_name", name));
    }

    /** Where the request's own things are known. */
    private static void resume(Context context, Runnable step) {
        if (Vertx.currentContext() == context) {
            step.run();
        } else {
            context.runOnContext(_ -> step.run());
        }
    }
}
