package io.veza.user.adapter.sms;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.phone.Messenger;
import io.veza.user.config.SmsConfig;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.phone.PhoneError;
import io.veza.user.domain.phone.PhoneNumber;
import io.veza.user.domain.phone.SmsCode;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** One request a message, without redirects: nobody else gets the token or the number. */
@ApplicationScoped
class TwilioMessenger implements Messenger {

    private static final Logger LOG = Logger.getLogger(TwilioMessenger.class);
    private static final Duration A_MOMENT = Duration.ofSeconds(30);
    private static final int CONNECTIONS = 8;
    private static final int CREATED = 201;

    private final Optional<TwilioAccount> account;
    private final Duration timeout;
    private final HttpClient client;

    TwilioMessenger(Vertx vertx, SmsConfig config) {
        this.account = TwilioAccount.of(config.twilio());
        this.timeout = config.twilio().timeout();
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setMaxPoolSize(CONNECTIONS)
                                .setConnectTimeout((int) timeout.toMillis())
                                .setForceSni(true));
    }

    @Override
    public boolean isOn() {
        return account.isPresent();
    }

    @Override
    public Uni<Void> carry(SmsCode code, PhoneNumber to, Language language) {
        TwilioAccount sender = account.orElseThrow(() -> notSent("none is configured"));
        String form =
                "To="
                        + encoded(to.value())
                        + "&From="
                        + encoded(sender.from())
                        + "&Body="
                        + encoded(SmsText.of(code, language));
        Uni<Integer> status =
                UniHelper.toUni(
                        client.request(options(sender))
                                .compose(request -> send(request, sender, form))
                                .map(HttpClientResponse::statusCode));
        return onCallersContext(status.ifNoItem().after(timeout).fail())
                .onFailure()
                .transform(failure -> notSent(String.valueOf(failure.getMessage())))
                .invoke(TwilioMessenger::requireTaken)
                .replaceWithVoid();
    }

    private RequestOptions options(TwilioAccount sender) {
        return new RequestOptions()
                .setAbsoluteURI(sender.messages().toString())
                .setMethod(HttpMethod.POST)
                .setTimeout(timeout.toMillis())
                .setFollowRedirects(false);
    }

    private static Future<HttpClientResponse> send(
            HttpClientRequest request, TwilioAccount sender, String form) {
        return request.putHeader("Authorization", sender.authorization())
                .putHeader("Content-Type", "application/x-www-form-urlencoded")
                .putHeader("Accept", "application/json")
                .send(form);
    }

    /** What they say besides may hold the number, so no log gets it. */
    private static void requireTaken(int status) {
        if (status != CREATED) {
            throw notSent("status " + status);
        }
    }

    private static DomainException notSent(String why) {
        LOG.warnf("A text message is not sent: %s", why);
        return DomainException.retryable(
                PhoneError.SMS_NOT_SENT, "The message could not be sent just now.", A_MOMENT);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Database sessions are bound to it. */
    private static <T> Uni<T> onCallersContext(Uni<T> call) {
        Context context = Vertx.currentContext();
        return context == null ? call : call.emitOn(MutinyHelper.executor(context));
    }

    @PreDestroy
    void stop() {
        client.close();
    }
}
