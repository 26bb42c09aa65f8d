package io.veza.gateway.subsonic;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.limits.Allowance;
import io.veza.gateway.problem.HttpRefusal;
import io.veza.gateway.problem.ProblemAnswer;
import io.veza.gateway.session.Session;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything below {@code /rest}: what players of OpenSubsonic ask. */
@ApplicationScoped
class SubsonicRoute {

    private static final int BEFORE_RESOURCES = -2;
    private static final Set<HttpMethod> ASKING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);

    private final Form form;
    private final Door door;
    private final Repertoire repertoire;
    private final Allowance allowance;
    private final Sender sender;

    SubsonicRoute(Form form, Door door, Repertoire repertoire, Allowance allowance, Sender sender) {
        this.form = form;
        this.door = door;
        this.repertoire = repertoire;
        this.allowance = allowance;
        this.sender = sender;
    }

    void register(@Observes Router router) {
        router.route("/rest/*").order(BEFORE_RESOURCES).handler(this::receive);
    }

    private void receive(RoutingContext http) {
        Pages.open(http);
        if (http.request().method() == HttpMethod.OPTIONS) {
            Pages.preflight(http);
        } else if (!ASKING.contains(http.request().method())) {
            http.response().putHeader("Allow", "GET, HEAD, POST, OPTIONS");
            ProblemAnswer.send(http, HttpRefusal.of(405));
        } else {
            form.read(http)
                    .onSuccess(posted -> begin(http, posted))
                    .onFailure(failure -> ProblemAnswer.send(http, failure));
        }
    }

    private void begin(RoutingContext http, String posted) {
        Context context = Objects.requireNonNull(Vertx.currentContext());
        Parameters parameters;
        try {
            parameters = Parameters.of(http.request().query(), posted);
        } catch (RuntimeException refusal) {
            sender.refuse(http, Parameters.of(null, ""), refusal);
            return;
        }
        Uni.createFrom()
                .deferred(() -> answer(http, parameters, context))
                .subscribe()
                .with(
                        answer -> resume(context, () -> sender.send(http, parameters, answer)),
                        failure -> resume(context, () -> sender.refuse(http, parameters, failure)));
    }

    private Uni<Answer> answer(RoutingContext http, Parameters parameters, Context context) {
        String name = Repertoire.name(http.normalizedPath());
        Optional<Answer> open = repertoire.open(name);
        if (open.isPresent()) {
            return Uni.createFrom().item(open.get());
        }
        Protocol.agree(parameters);
        return door.open(parameters)
                .onFailure()
                .recoverWithUni(failure -> stranger(http, failure))
                .emitOn(step -> resume(context, step))
                .invoke(Session::bind)
                .call(session -> repertoire.isCounted(name) ? count(http, session) : none())
                .emitOn(step -> resume(context, step))
                .chain(session -> repertoire.find(name).answer(new Call(parameters, session)));
    }

    private Uni<Session> stranger(RoutingContext http, Throwable failure) {
        return count(http, null).chain(() -> Uni.createFrom().failure(failure));
    }

    /** Fails when there were too many. */
    private Uni<Void> count(RoutingContext http, @Nullable Session session) {
        return allowance
                .take(http, Optional.ofNullable(session))
                .invoke(decision -> {
                    Allowance.tell(http.response(), decision);
                    if (!decision.allowed()) {
                        throw Allowance.refusal(decision);
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Void> none() {
        return Uni.createFrom().voidItem();
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
