package io.veza.journey.suite;

import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** A person with an HTTP client. */
public final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private static final String BOUNDARY = "veza-journey-boundary";

    private final URI base;
    private final String token;
    private final JsonObject user;
    private final HttpClient http;

    private Client(URI base, String token, JsonObject user) {
        this(base, token, user, HTTP);
    }

    private Client(URI base, String token, JsonObject user, HttpClient http) {
        this.base = base;
        this.token = token;
        this.user = user;
        this.http = http;
    }

    /** From another address of this machine, such as 127.0.1.1. */
    public static Client anonymousFrom(URI base, String address) {
        try {
            HttpClient http =
                    HttpClient.newBuilder().localAddress(InetAddress.getByName(address)).build();
            return new Client(base, "", new JsonObject(), http);
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Client anonymous(URI base) {
        return new Client(base, "", new JsonObject());
    }

    /** Registers somebody new and signs them in. */
    public static Client register(URI base, String handle) {
        anonymous(base)
                .post(
                        "/api/v2/auth/register",
                        new JsonObject()
                                .put("handle", handle)
                                .put("email", handle + "@example.org")
                                .put("password", Suite.PASSWORD)
                                .put("displayName", handle.toUpperCase(java.util.Locale.ROOT)))
                .expect(201);
        return logIn(base, handle, Suite.PASSWORD);
    }

    public static Client logIn(URI base, String login, String password) {
        JsonObject tokens =
                anonymous(base)
                        .post(
                                "/api/v2/auth/login",
                                new JsonObject().put("login", login).put("password", password))
                        .expect(200)
                        .json();
        return new Client(base, tokens.getString("accessToken"), tokens.getJsonObject("user"));
    }

    /** In two steps: the password, then a code. */
    public static Client logIn(URI base, String login, String password, String code) {
        JsonObject asked =
                anonymous(base)
                        .post(
                                "/api/v2/auth/login",
                                new JsonObject().put("login", login).put("password", password))
                        .expect(401)
                        .json();
        return finish(base, asked.getString("challenge"), code);
    }

    /** The second step of a sign-in that was begun. */
    public static Client finish(URI base, String challenge, String code) {
        JsonObject tokens =
                anonymous(base)
                        .post(
                                "/api/v2/auth/login/mfa",
                                new JsonObject().put("challenge", challenge).put("code", code))
                        .expect(200)
                        .json();
        return new Client(base, tokens.getString("accessToken"), tokens.getJsonObject("user"));
    }

    /** Turns codes of an app on; the rest of what it answers are backup codes. */
    public Authenticator takeAnApp(java.util.List<String> backupCodes) {
        JsonObject made = post("/api/v2/users/me/mfa/totp", new JsonObject()).expect(200).json();
        Authenticator app = new Authenticator(made.getString("secret"));
        post("/api/v2/users/me/mfa/totp/confirm", new JsonObject().put("code", app.code()))
                .expect(200)
                .json()
                .getJsonArray("backupCodes")
                .forEach(code -> backupCodes.add(code.toString()));
        return app;
    }

    public Client withToken(String other) {
        return new Client(base, other, user);
    }

    public Client at(URI otherGateway) {
        return new Client(otherGateway, token, user);
    }

    public String token() {
        return token;
    }

    public String id() {
        return user.getString("id");
    }

    public URI base() {
        return base;
    }

    public Answer get(String path, String... headers) {
        HttpRequest.Builder request = request(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    public Answer head(String path, String... headers) {
        return send(request(path).HEAD().headers(headers));
    }

    public Answer post(String path, JsonObject body) {
        return post(path, body.encode());
    }

    public Answer post(String path, String json, String... headers) {
        HttpRequest.Builder request =
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    public Answer post(String path, byte[] json) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(json)));
    }

    public Answer patch(String path, JsonObject body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .method("PATCH", BodyPublishers.ofString(body.encode())));
    }

    public Answer put(String path) {
        return send(request(path).PUT(BodyPublishers.noBody()));
    }

    public Answer put(String path, JsonObject body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body.encode())));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Any call; without a body when the JSON is empty. */
    public Answer send(String method, String path, String json) {
        HttpRequest.Builder request = request(path);
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        BodyPublisher body =
                json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        return send(request.method(method, body));
    }

    /** Uploads a track as a form. */
    public Answer upload(String fileName, byte[] file, Map<String, String> fields) {
        return upload("/api/v2/tracks", fileName, file, fields);
    }

    /** Uploads a file for a message. */
    public Answer attach(String fileName, byte[] file) {
        return upload("/api/v2/attachments", fileName, file, Map.of());
    }

    /** Gives a track another file. */
    public Answer replace(String track, String fileName, byte[] file) {
        return upload(track + "/file", fileName, file, Map.of());
    }

    /** Shows another picture of oneself. */
    public Answer show(String kind, byte[] file) {
        return upload("/api/v2/users/me/" + kind, "me.jpg", file, Map.of());
    }

    /** Puts a cover on what has this path. */
    public Answer cover(String path, byte[] file) {
        return upload(path + "/cover", "cover.jpg", file, Map.of());
    }

    /** Uploads to any path that takes a file. */
    public Answer upload(String path, String fileName, byte[] file) {
        return upload(path, fileName, file, Map.of());
    }

    private Answer upload(String path, String fileName, byte[] file, Map<String, String> fields) {
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(form(fileName, file, fields)));
    }

    public JsonObject createRoom(String name) {
        return createRoom(name, "PUBLIC");
    }

    public JsonObject createPrivateRoom(String name) {
        return createRoom(name, "PRIVATE");
    }

    private JsonObject createRoom(String name, String visibility) {
        return post(
                        "/api/v2/rooms",
                        new JsonObject().put("name", name).put("visibility", visibility))
                .expect(201)
                .json();
    }

    public void join(String room) {
        put("/api/v2/rooms/" + room + "/members/me").expect(200);
    }

    public JsonObject say(String room, String text, String nonce) {
        return post(
                        "/api/v2/rooms/" + room + "/messages",
                        new JsonObject().put("text", text).put("nonce", nonce))
                .expect(201)
                .json();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher form(String fileName, byte[] file, Map<String, String> fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) ->
                part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(body, "name=\"file\"; filename=\"" + fileName + "\"", file);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(
                ("--"
                                + BOUNDARY
                                + "\r\nContent-Disposition: form-data; "
                                + disposition
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
