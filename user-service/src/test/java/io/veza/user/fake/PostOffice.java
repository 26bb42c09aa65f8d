package io.veza.user.fake;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.veza.platform.testing.engines.Poll;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server, reached by SMTP as any other. */
public final class PostOffice implements QuarkusTestResourceLifecycleManager {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("/mail/(\\w+)#([A-Za-z0-9_-]{43})");

    private final int port = freePort();
    private GreenMail server = open();

    /** A mail as it arrived. */
    public record Arrived(
            String subject, String from, List<String> to, String type, String text, String html) {

        /** The secret of the link to that page. */
        public String token(String page) {
            Matcher link = LINK.matcher(text);
            if (!link.find() || !link.group(1).equals(page)) {
                throw new AssertionError("no link to " + page + " in: " + text);
            }
            return link.group(2);
        }
    }

    @Override
    public Map<String, String> start() {
        return Map.of(
                "veza.mail.host", "127.0.0.1",
                "veza.mail.port", Integer.toString(port),
                "veza.mail.start-tls", "DISABLED",
                "veza.mail.from", "Veza <post@veza.test>",
                "veza.mail.round", "100ms",
                "veza.public-url", "https://veza.test");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(PostOffice.class));
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** Nobody is there until {@link #reopen}. */
    public void close() {
        server.stop();
    }

    public void reopen() {
        server = open();
    }

    /** The first mail to this address with this subject, as soon as it is there. */
    public Arrived await(String to, String subject) {
        Poll.until(PATIENCE, subject + " to " + to, () -> !arrived(to, subject).isEmpty());
        return arrived(to, subject).getFirst();
    }

    public List<Arrived> all(String to) {
        return Arrays.stream(server.getReceivedMessages())
                .map(PostOffice::read)
                .filter(mail -> mail.to().contains(to))
                .toList();
    }

    private List<Arrived> arrived(String to, String subject) {
        return all(to).stream().filter(mail -> mail.subject().equals(subject)).toList();
    }

    private static Arrived read(MimeMessage message) {
        try {
            MimeMultipart parts = (MimeMultipart) message.getContent();
            return new Arrived(
                    message.getSubject(),
                    message.getFrom()[0].toString(),
                    Arrays.stream(message.getAllRecipients())
                            .map(to -> ((InternetAddress) to).getAddress())
                            .toList(),
                    parts.getContentType(),
                    (String) parts.getBodyPart(0).getContent(),
                    (String) parts.getBodyPart(1).getContent());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GreenMail open() {
        GreenMail opened =
                new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        opened.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        opened.start();
        return opened;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
