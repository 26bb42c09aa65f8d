package io.veza.journey.suite;

import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Twilio's REST API as far as it is documented for sending a message, and the telephones behind it.
 */
public final class TextMessages {

    private static final String ACCOUNT = "AC0123456789abcdef0123456789abcdef";
    private static final String TOKEN = "a token of the journeys";
    private static final String FROM = "+15005550006";
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    private final List<Map<String, String>> sent = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    TextMessages() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json", this::take);
        server.start();
    }

    Map<String, String> environment() {
        return Map.of(
                "VEZA_SMS_TWILIO_ACCOUNT", ACCOUNT,
                "VEZA_SMS_TWILIO_TOKEN", TOKEN,
                "VEZA_SMS_TWILIO_FROM", FROM,
                "VEZA_SMS_TWILIO_API", "http://127.0.0.1:" + server.getAddress().getPort(),
                // People in journeys do not wait a minute for the next one.
                "VEZA_SMS_RESEND", "1s");
    }

    /** The code in the newest message to a telephone, other than one that was read before. */
    public String code(String number, String before) {
        return await("a message to " + number)
                .atMost(Duration.ofSeconds(10))
                .until(() -> newest(number), code -> !code.isEmpty() && !code.equals(before));
    }

    private String newest(String number) {
        return sent.stream()
                .filter(message -> number.equals(message.get("To")))
                .map(message -> CODE.matcher(message.getOrDefault("Body", "")))
                .filter(Matcher::find)
                .map(Matcher::group)
                .reduce("", (_, later) -> later);
    }

    private void take(HttpExchange call) throws IOException {
        Map<String, String> form =
                form(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        boolean known = authorization().equals(call.getRequestHeaders().getFirst("Authorization"));
        boolean whole = known && FROM.equals(form.get("From")) && form.containsKey("Body");
        if (whole) {
            sent.add(form);
        }
        byte[] answer =
                (whole
                                ? "{\"sid\":\"SM1\",\"status\":\"queued\"}"
                                : "{\"code\":20003,\"message\":\"Authenticate\",\"status\":401}")
                        .getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(whole ? 201 : 401, answer.length);
        call.getResponseBody().write(answer);
        call.close();
    }

    private static String authorization() {
        byte[] both = (ACCOUNT + ":" + TOKEN).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> decoded(field[0]), field -> decoded(field[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
