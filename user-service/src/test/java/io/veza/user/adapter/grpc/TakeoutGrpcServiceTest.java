package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.user.v1.ArchivePiece;
import io.veza.proto.user.v1.AskErasureRequest;
import io.veza.proto.user.v1.AskTakeoutRequest;
import io.veza.proto.user.v1.ErasureService;
import io.veza.proto.user.v1.FindArchiveRequest;
import io.veza.proto.user.v1.HouseTakeout;
import io.veza.proto.user.v1.ListHouseTakeoutsRequest;
import io.veza.proto.user.v1.ListTakeoutsRequest;
import io.veza.proto.user.v1.OpenTakeoutRequest;
import io.veza.proto.user.v1.ReadArchiveRequest;
import io.veza.proto.user.v1.RetryTakeoutRequest;
import io.veza.proto.user.v1.Takeout;
import io.veza.proto.user.v1.TakeoutService;
import io.veza.proto.user.v1.User;
import io.veza.user.config.TakeoutConfig;
import io.veza.user.domain.takeout.TakeoutKey;
import io.veza.user.domain.takeout.TakeoutStep;
import io.veza.user.fake.FakeSources;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TakeoutGrpcServiceTest extends MailContract {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Pattern LINK =
            Pattern.compile("/takeout#(\\d+)\\.([A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])");

    /** How each entry of a ZIP begins; its first two letters alone are in many a ciphertext. */
    private static final String ZIP_ENTRY = "PK\3\4";

    private static final String SUBJECT = "Your copy of your data on Veza is ready";

    @GrpcClient("user")
    TakeoutService takeouts;

    @GrpcClient("user")
    ErasureService erasures;

    @Inject FakeSources sources;
    @Inject TakeoutConfig config;

    @Test
    void whoAsksGetsAllOfItByTheMailedLink() throws SQLException, IOException {
        // Given
        User user = register();
        TakeoutService hers = as(user);
        Poll.until(
                SOON,
                "the audit log has it",
                () ->
                        rows(
                                        "select count(*) from audit_entry where act = 'REGISTERED'"
                                                + " and subject = ?",
                                        user.getId())
                                > 0);

        // When
        Takeout asked = answer(hers.askTakeout(AskTakeoutRequest.getDefaultInstance()));
        Link link = link(user);

        // Then
        assertThat(link.takeout()).isEqualTo(asked.getId());
        Map<String, byte[]> files = unzip(download(hers, link));
        assertThat(files.keySet())
                .contains(
                        "account/profile.json",
                        "account/sessions.json",
                        "account/audit.json",
                        "account/consents.json",
                        "chat/words.json",
                        "stream/song.mp3",
                        "manifest.json",
                        "index.html");
        assertThat(text(files, "account/profile.json"))
                .contains(user.getEmail(), user.getHandle(), Long.toString(user.getId()));
        assertThat(text(files, "account/audit.json")).contains("REGISTERED", "byYourself");
        assertThat(text(files, "chat/words.json")).isEqualTo("[\"my words\"]");
        assertThat(files.values())
                .noneMatch(file -> new String(file, StandardCharsets.UTF_8).contains("$2a$"));
    }

    @Test
    void theArchiveLiesThereEncryptedAndItsKeyNowhere() throws SQLException, IOException {
        // Given
        User user = register();
        answer(as(user).askTakeout(AskTakeoutRequest.getDefaultInstance()));

        // When
        Link link = link(user);

        // Then
        assertThat(
                        count(
                                "select count(*) from takeout where sealed_key is not null and id = ?",
                                link.takeout()))
                .isZero();
        Poll.until(
                SOON,
                "the letter has gone",
                () -> rows("select count(*) from letter where account = ?", user.getId()) == 0);
        List<Path> kept = kept(link);
        assertThat(kept).hasSize(1);
        assertThat(Files.readString(kept.getFirst(), StandardCharsets.ISO_8859_1))
                .doesNotContain(ZIP_ENTRY, user.getHandle(), "manifest");
    }

    @Test
    void aWrongLinkAndSomebodyElseOpenNothing() throws SQLException {
        // Given
        User user = register();
        TakeoutService hers = as(user);
        answer(hers.askTakeout(AskTakeoutRequest.getDefaultInstance()));
        Link link = link(user);
        String other = new TakeoutKey(new byte[TakeoutKey.BYTES]).text();

        // When
        String wrong = refusal(hers.openTakeout(open(link.takeout(), other)));
        String foreign = refusal(as(register()).openTakeout(open(link.takeout(), link.key())));
        String nobody = refusal(takeouts.openTakeout(open(link.takeout(), link.key())));

        // Then
        assertThat(wrong).isEqualTo("TAKEOUT_KEY_WRONG");
        assertThat(foreign).isEqualTo("TAKEOUT_NOT_FOUND");
        assertThat(nobody).isEqualTo("UNAUTHENTICATED");
        FindArchiveRequest made =
                FindArchiveRequest.newBuilder()
                        .setTakeout(link.takeout())
                        .setTicket("A".repeat(120))
                        .build();
        assertThat(refusal(takeouts.findArchive(made))).isEqualTo("TAKEOUT_TICKET_INVALID");
    }

    @Test
    void whenItsTimeHasPassedItIsGone() throws SQLException {
        // Given
        User user = register();
        TakeoutService hers = as(user);
        answer(hers.askTakeout(AskTakeoutRequest.getDefaultInstance()));
        Link link = link(user);

        // When
        run("update takeout set expires_at = now() where account = ?", user.getId());

        // Then
        Poll.until(SOON, "the file is gone", () -> kept(link).isEmpty());
        assertThat(refusal(hers.openTakeout(open(link.takeout(), link.key()))))
                .isEqualTo("TAKEOUT_EXPIRED");
        awaitState(hers, Takeout.State.EXPIRED);
    }

    @Test
    void thereIsOneAtATimeAndOneADay() throws SQLException {
        // Given
        User user = register();
        sources.breakOff(TakeoutStep.CHAT, user.getId(), 2);
        TakeoutService hers = as(user);
        answer(hers.askTakeout(AskTakeoutRequest.getDefaultInstance()));

        // When
        String second = refusal(hers.askTakeout(AskTakeoutRequest.getDefaultInstance()));
        link(user);
        String early = refusal(hers.askTakeout(AskTakeoutRequest.getDefaultInstance()));
        run(
                "update takeout set asked_at = asked_at - interval '1 day' where account = ?",
                user.getId());
        Takeout next = answer(hers.askTakeout(AskTakeoutRequest.getDefaultInstance()));

        // Then
        assertThat(second).isEqualTo("TAKEOUT_RUNNING");
        assertThat(early).isEqualTo("TAKEOUT_TOO_SOON");
        assertThat(next.getState()).isEqualTo(Takeout.State.RUNNING);
    }

    @Test
    void whatWasCollectedIsKeptWhenAServiceBreaksOff() throws SQLException, IOException {
        // Given
        User user = register();
        sources.breakOff(TakeoutStep.STREAM, user.getId(), 2);
        TakeoutService hers = as(user);

        // When
        answer(hers.askTakeout(AskTakeoutRequest.getDefaultInstance()));
        Link link = link(user);

        // Then
        assertThat(sources.asked(TakeoutStep.CHAT, user.getId())).isEqualTo(1);
        assertThat(sources.asked(TakeoutStep.STREAM, user.getId())).isEqualTo(3);
        assertThat(text(unzip(download(hers, link)), "stream/words.json"))
                .isEqualTo("[\"my words\"]");
    }

    @Test
    void whatFailsTooOftenWaitsForAnAdmin() throws SQLException {
        // Given
        User user = register();
        sources.breakOff(TakeoutStep.CHAT, user.getId(), 100);
        TakeoutService hers = as(user);
        Takeout asked = answer(hers.askTakeout(AskTakeoutRequest.getDefaultInstance()));
        Poll.until(
                SOON,
                "it has failed",
                () ->
                        rows("select max(failures) from takeout where account = ?", user.getId())
                                > 0);
        run("update takeout set failures = 9, due_at = now() where account = ?", user.getId());
        awaitState(hers, Takeout.State.PARKED);
        sources.breakOff(TakeoutStep.CHAT, user.getId(), 0);
        TakeoutService root = Bearer.attach(takeouts, logIn("root").getAccessToken());
        HouseTakeout seen =
                answer(root.listHouseTakeouts(ListHouseTakeoutsRequest.getDefaultInstance()))
                        .getItemsList()
                        .stream()
                        .filter(one -> one.getTakeout().getId() == asked.getId())
                        .findFirst()
                        .orElseThrow();
        RetryTakeoutRequest retry =
                RetryTakeoutRequest.newBuilder().setTakeout(asked.getId()).build();

        // When
        answer(root.retryTakeout(retry));

        // Then
        assertThat(seen.getFailure()).isEqualTo("IllegalStateException");
        awaitState(hers, Takeout.State.READY);
        assertThat(refusal(root.retryTakeout(retry))).isEqualTo("TAKEOUT_NOT_PARKED");
        assertThat(refusal(hers.retryTakeout(retry))).isEqualTo("FORBIDDEN");
        assertThat(refusal(root.retryTakeout(retry.toBuilder().setTakeout(1).build())))
                .isEqualTo("TAKEOUT_NOT_FOUND");
    }

    @Test
    void whatIsMissingIsCollectedAnew() throws SQLException, IOException {
        // Given
        User user = register();
        sources.breakOff(TakeoutStep.CHAT, user.getId(), 100);
        TakeoutService hers = as(user);
        answer(hers.askTakeout(AskTakeoutRequest.getDefaultInstance()));
        Poll.until(
                SOON,
                "it has failed",
                () ->
                        rows("select max(failures) from takeout where account = ?", user.getId())
                                > 0);
        sources.breakOff(TakeoutStep.CHAT, user.getId(), 0);

        // When
        run("update takeout set step = 'PACK', due_at = now() where account = ?", user.getId());

        // Then
        assertThat(unzip(download(hers, link(user)))).containsKey("chat/words.json");
    }

    @Test
    void whoLeavesForGoodLeavesNoCopy() throws SQLException {
        // Given
        User user = register();
        answer(as(user).askTakeout(AskTakeoutRequest.getDefaultInstance()));
        Link link = link(user);
        ErasureService hers = Bearer.attach(erasures, logIn(user).getAccessToken());
        answer(hers.askErasure(AskErasureRequest.newBuilder().setHandle(user.getHandle()).build()));

        // When
        run("update erasure set begins_at = now(), due_at = now() where subject = ?", user.getId());

        // Then
        Poll.until(SOON, "the archive is gone", () -> kept(link).isEmpty());
        Poll.until(
                SOON,
                "it is over",
                () ->
                        rows(
                                        "select count(*) from takeout where state = 'EXPIRED' and account = ?",
                                        user.getId())
                                == 1);
    }

    private record Link(long takeout, String key) {}

    private TakeoutService as(User user) {
        return Bearer.attach(takeouts, logIn(user).getAccessToken());
    }

    private Link link(User user) {
        String text = post.await(user.getEmail(), SUBJECT).text();
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return new Link(Long.parseLong(link.group(1)), link.group(2));
    }

    /** In two parts, as after a download that broke off. */
    private byte[] download(TakeoutService hers, Link link) throws IOException {
        var opened = answer(hers.openTakeout(open(link.takeout(), link.key())));
        String ticket = opened.getUrl().substring(opened.getUrl().indexOf("ticket=") + 7);
        FindArchiveRequest find =
                FindArchiveRequest.newBuilder()
                        .setTakeout(link.takeout())
                        .setTicket(ticket)
                        .build();
        long size = answer(takeouts.findArchive(find)).getSizeBytes();
        assertThat(size).isEqualTo(opened.getSizeBytes());
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        read(find, 0, 100, all);
        read(find, 100, size - 100, all);
        return all.toByteArray();
    }

    private void read(FindArchiveRequest find, long offset, long length, ByteArrayOutputStream out)
            throws IOException {
        ReadArchiveRequest part =
                ReadArchiveRequest.newBuilder()
                        .setTakeout(find.getTakeout())
                        .setTicket(find.getTicket())
                        .setOffset(offset)
                        .setLength(length)
                        .build();
        for (ArchivePiece piece :
                takeouts.readArchive(part).collect().asList().await().atMost(SOON)) {
            piece.getContent().writeTo(out);
        }
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
                files.put(one.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private List<Path> kept(Link link) {
        try (Stream<Path> all = Files.list(config.dir())) {
            return all.filter(file -> file.getFileName().toString().startsWith("" + link.takeout()))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void awaitState(TakeoutService hers, Takeout.State state) {
        Poll.until(
                SOON,
                "it is " + state,
                () ->
                        answer(hers.listTakeouts(ListTakeoutsRequest.getDefaultInstance()))
                                        .getItems(0)
                                        .getState()
                                == state);
    }

    private long rows(String query, long value) {
        try {
            return count(query, value);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static OpenTakeoutRequest open(long takeout, String key) {
        return OpenTakeoutRequest.newBuilder().setTakeout(takeout).setKey(key).build();
    }
}
