package io.veza.user.adapter.mail;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.veza.user.config.MailConfig;
import io.veza.user.config.SuiteConfig;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/**
 * Shows the mailbox on the management port, to this machine alone, in development and only where no
 * mail leaves.
 */
@Singleton
class MailboxPage {

    private final Mailbox mailbox;
    private final Template page;
    private final boolean shown;

    MailboxPage(
            Mailbox mailbox,
            @Location("mailbox.html") Template page,
            MailConfig mail,
            SuiteConfig suite) {
        this.mailbox = mailbox;
        this.page = page;
        this.shown = suite.development() && mail.host().isEmpty();
    }

    void register(@Observes ManagementInterface management) {
        if (shown) {
            management.router().get("/mailbox").handler(this::page);
            management.router().get("/mailbox.json").handler(this::list);
        }
    }

    private void page(RoutingContext call) {
        if (isLocal(call)) {
            call.response()
                    .putHeader("Content-Type", "text/html; charset=utf-8")
                    .putHeader(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'unsafe-inline'")
                    .end(page.data("mails", mailbox.all()).render());
        }
    }

    private void list(RoutingContext call) {
        if (isLocal(call)) {
            call.response().putHeader("Content-Type", "application/json").end(json().encode());
        }
    }

    private JsonArray json() {
        return mailbox.all().stream()
                .map(MailboxPage::json)
                .collect(Collectors.collectingAndThen(Collectors.toList(), JsonArray::new));
    }

    private static JsonObject json(WrittenMail mail) {
        return new JsonObject()
                .put("to", mail.to())
                .put("subject", mail.subject())
                .put("text", mail.text())
                .put("link", mail.link());
    }

    private static boolean isLocal(RoutingContext call) {
        boolean local =
                call.request().connection().remoteAddress().hostAddress() instanceof String peer
                        && (peer.startsWith("127.")
                                || peer.equals("0:0:0:0:0:0:0:1")
                                || peer.equals("::1"));
        if (!local) {
            call.response().setStatusCode(404).end();
        }
        return local;
    }
}
