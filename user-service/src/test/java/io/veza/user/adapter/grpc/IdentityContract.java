package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.vertx.core.json.JsonObject;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.user.v1.BeginLinkRequest;
import io.veza.proto.user.v1.BeginSignInRequest;
import io.veza.proto.user.v1.FinishVisitRequest;
import io.veza.proto.user.v1.Identities;
import io.veza.proto.user.v1.IdentityService;
import io.veza.proto.user.v1.JoinByIdentityRequest;
import io.veza.proto.user.v1.ListIdentitiesRequest;
import io.veza.proto.user.v1.Newcomer;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.UnlinkIdentityRequest;
import io.veza.proto.user.v1.Visit;
import io.veza.user.fake.MockProviders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** What the tests of signing in elsewhere share: a browser, as far as it matters here. */
@QuarkusTestResource(MockProviders.class)
abstract class IdentityContract extends MailContract {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final AtomicInteger SUBJECTS = new AtomicInteger();

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @GrpcClient("user")
    IdentityService identities;

    MockProviders mock;

    static String subject() {
        return "subject-" + SUBJECTS.incrementAndGet();
    }

    static Map<String, Object> vouched(String email) {
        return Map.of("email", email, "email_verified", true, "name", "Ada Lowe");
    }

    Visit begin(String provider) {
        return answer(
                identities.beginSignIn(
                        BeginSignInRequest.newBuilder()
                                .setProvider(provider)
                                .setNext("/rooms")
                                .build()));
    }

    /** What the browser is sent back with, once this person has signed in at the provider. */
    FinishVisitRequest.Builder visit(
            String provider, Visit visit, String subject, Map<String, Object> claims) {
        Map<String, String> query = query(location(visit.getLocation(), subject, claims));
        return FinishVisitRequest.newBuilder()
                .setProvider(provider)
                .setState(query.get("state"))
                .setCode(query.get("code"))
                .setIss(query.getOrDefault("iss", ""))
                .setBrowser(visit.getBrowser());
    }

    /** Whoever has this subject comes back from Google. */
    FinishVisitRequest.Builder fromGoogle(String subject, Map<String, Object> claims) {
        return visit("google", begin("google"), subject, claims);
    }

    Newcomer newcomer(String subject, String email) {
        var end = answer(identities.finishVisit(fromGoogle(subject, vouched(email)).build()));
        assertThat(end.hasNewcomer()).isTrue();
        return end.getNewcomer();
    }

    /** Somebody whose account has this identity and no password. */
    Tokens joined(String subject, String email) {
        Newcomer newcomer = newcomer(subject, email);
        return answer(identities.joinByIdentity(joining(newcomer, email).build()));
    }

    static JoinByIdentityRequest.Builder joining(Newcomer newcomer, String email) {
        return JoinByIdentityRequest.newBuilder()
                .setTicket(newcomer.getTicket())
                .setHandle(somebody().getHandle())
                .setEmail(email);
    }

    /** Links whoever has this subject at Google to an account. */
    void link(Tokens tokens, String subject, Map<String, Object> claims) {
        answer(of(tokens).finishVisit(linking(tokens, subject, claims)));
    }

    FinishVisitRequest linking(Tokens tokens, String subject, Map<String, Object> claims) {
        Visit visit =
                answer(
                        of(tokens)
                                .beginLink(
                                        BeginLinkRequest.newBuilder()
                                                .setProvider("google")
                                                .setNext("/you/security")
                                                .build()));
        return visit("google", visit, subject, claims).build();
    }

    Identities identities(Tokens tokens) {
        return answer(of(tokens).listIdentities(ListIdentitiesRequest.getDefaultInstance()));
    }

    IdentityService of(Tokens tokens) {
        return Bearer.attach(identities, tokens.getAccessToken());
    }

    static UnlinkIdentityRequest unlinking(long identity) {
        return UnlinkIdentityRequest.newBuilder().setIdentity(identity).build();
    }

    private String location(String address, String subject, Map<String, Object> claims) {
        String form =
                "username="
                        + subject
                        + "&claims="
                        + URLEncoder.encode(
                                new JsonObject(claims).encode(), StandardCharsets.UTF_8);
        try {
            HttpResponse<Void> answer =
                    browser.send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .timeout(PATIENCE)
                                    .POST(BodyPublishers.ofString(form))
                                    .build(),
                            BodyHandlers.discarding());
            return answer.headers().firstValue("location").orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> query(String address) {
        return Arrays.stream(URI.create(address).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.toMap(
                                pair -> pair[0],
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
