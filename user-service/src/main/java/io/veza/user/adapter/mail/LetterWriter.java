package io.veza.user.adapter.mail;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.veza.user.application.mail.Addressee;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.mail.MailToken;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Puts a letter into words, plain and as HTML. What people chose themselves stands in neither
 * headers nor markup: subjects are ours, and the HTML escapes.
 */
@Singleton
class LetterWriter {

    private final Template plain;
    private final Template html;
    private final Wording wording;
    private final String site;

    LetterWriter(
            @Location("letter.txt") Template plain,
            @Location("letter.html") Template html,
            Wording wording,
            @ConfigProperty(name = "veza.public-url") String site) {
        this.plain = plain;
        this.html = html;
        this.wording = wording;
        this.site = site;
    }

    WrittenMail write(Letter letter, Addressee addressee, @Nullable MailToken token) {
        String link = link(letter, token);
        return new WrittenMail(
                letter.id(),
                letter.to().value(),
                wording.of(letter.language(), letter.kind(), "subject"),
                fill(plain, letter, addressee, link),
                fill(html, letter, addressee, link),
                link);
    }

    private String fill(
            Template template, Letter letter, Addressee addressee, @Nullable String link) {
        Language language = letter.language();
        LetterKind kind = letter.kind();
        TemplateInstance page =
                template.data("language", language.locale().getLanguage())
                        .data("subject", wording.of(language, kind, "subject"))
                        .data("greeting", wording.of(language, "greeting"))
                        .data("name", addressee.displayName())
                        .data("handle", addressee.handle())
                        .data("text", wording.of(language, kind, "text"))
                        .data("about", kind.hasLink() ? letter.detail() : null)
                        .data("after", wording.of(language, kind, "after"))
                        .data("foot", wording.of(language, "foot"))
                        .data("site", site)
                        .data("link", link)
                        .data("action", link == null ? "" : wording.of(language, kind, "action"));
        return page.render();
    }

    private @Nullable String link(Letter letter, @Nullable MailToken token) {
        if (token != null) {
            return link(letter.kind(), token);
        }
        return letter.detail() == null ? null : site + page(letter.kind()) + "#" + letter.detail();
    }

    /** After the sign that browsers keep to themselves: no server and no referrer ever sees it. */
    private String link(LetterKind kind, MailToken token) {
        return site + page(kind) + "#" + token.value();
    }

    private static String page(LetterKind kind) {
        return switch (kind) {
            case VERIFY_EMAIL -> "/mail/verify";
            case CHANGE_EMAIL -> "/mail/confirm";
            case EMAIL_CHANGED -> "/mail/undo";
            case RESET_PASSWORD -> "/mail/reset";
            case ERASED -> "/certificate";
            case TAKEOUT_READY -> "/takeout";
            case UNUSUAL_SIGN_IN -> "/mail/disown";
            case PASSWORD_CHANGED,
                    ERASURE_ASKED,
                    PASSWORD_CLOSED,
                    DEACTIVATED,
                    CODES_ON,
                    CODES_OFF,
                    BACKUP_CODE_USED,
                    PHONE_ADDED,
                    PHONE_REMOVED,
                    PASSKEY_ADDED,
                    PASSKEY_REMOVED,
                    PASSKEY_CLONED,
                    IDENTITY_LINKED,
                    IDENTITY_UNLINKED ->
                    "/signin";
        };
    }
}
