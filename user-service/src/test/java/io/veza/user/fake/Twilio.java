package io.veza.user.fake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes messages over HTTP as Twilio's REST API does, and refuses what that would. */
public final class Twilio implements QuarkusTestResourceLifecycleManager {

    private static final String ACCOUNT = "AC0123456789abcdef";
    private static final String TOKEN = "a token of Twilio";
    private static final String FROM = "+15005550006";
    private static final Pattern CODE = Pattern.compile("^[0-9]{6}");

    /** What somebody's phone shows. */
    public record Message(String to, String text) {

        public String code() {
            Matcher code = CODE.matcher(text);
            if (!code.find()) {
                throw new AssertionError("no code in " + text);
            }
            return code.group();
        }
    }

    public final List<Message> messages = new CopyOnWriteArrayList<>();

    /** Whether it answers that it is broken. */
    public volatile boolean broken;

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server = vertx.createHttpServer().requestHandler(this::take);

    @Override
    public Map<String, String> start() {
        int port =
                server.listen(0, "127.0.0.1")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join()
                        .actualPort();
        return Map.of(
                "veza.sms.twilio.account",
                ACCOUNT,
                "veza.sms.twilio.token",
                TOKEN,
                "veza.sms.twilio.from",
                FROM,
                "veza.sms.twilio.api",
                "http://127.0.0.1:" + port,
                "veza.sms.resend",
                "1ms",
                "veza.sms.per-person",
                "6");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Twilio.class));
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    public Message last(String to) {
        return messages.stream()
                .filter(message -> message.to().equals(to))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private void take(HttpServerRequest request) {
        request.setExpectMultipart(true);
        request.endHandler(_ -> request.response().setStatusCode(status(request)).end("{}"));
    }

    private int status(HttpServerRequest request) {
        if (broken) {
            return 503;
        }
        if (!request.path().equals("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json")) {
            return 404;
        }
        if (!basic().equals(request.getHeader("Authorization"))) {
            return 401;
        }
        if (!FROM.equals(request.getFormAttribute("From"))) {
            return 400;
        }
        messages.add(new Message(request.getFormAttribute("To"), request.getFormAttribute("Body")));
        return 201;
    }

    private static String basic() {
        byte[] both = (ACCOUNT + ":" + TOKEN).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }
}
