package io.veza.gateway.export;

import static io.veza.gateway.export.HtmlText.escape;

import com.google.protobuf.Timestamp;
import io.veza.proto.chat.v1.ExportPage;
import io.veza.proto.chat.v1.ExportedMessage;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.MessageEdit;
import io.veza.proto.chat.v1.ReactionCount;
import io.veza.proto.chat.v1.RoomExport;
import io.veza.proto.chat.v1.RoomMember;
import io.veza.proto.common.v1.Attachment;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One page to read, dark or light as the reader has it; nothing in it runs or comes from elsewhere.
 */
final class HtmlExport implements ExportWriter {

    private static final DateTimeFormatter DAY = format("EEEE, d MMMM uuuu");
    private static final DateTimeFormatter TIME = format("HH:mm");

    /** Earlier words that are shown of one message. */
    private static final int MOST_EDITS = 10;

    private static final String HEAD =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width">
            <title>%1$s</title>
            <style>
            :root { color-scheme: light dark; --quiet: light-dark(#6b6257, #b4a99a); }
            body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif;
              color: light-dark(#1b1815, #f4efe6); background: light-dark(#faf7f2, #131110); overflow-wrap: anywhere; }
            h2 { margin: 2rem 0 .5rem; font-size: 1rem; border-bottom: 1px solid var(--quiet); }
            article { margin: .75rem 0; }
            article > header, small, summary, .quiet { color: var(--quiet); font-size: .875rem; }
            article b { color: light-dark(#1b1815, #f4efe6); }
            p { margin: 0; white-space: pre-wrap; }
            ul.reactions { display: flex; flex-wrap: wrap; gap: .75rem; margin: 0; padding: 0; list-style: none; }
            </style>
            </head>
            <body>
            <header>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p class="quiet">Exported on %3$s UTC. All times are UTC.</p>
            </header>
            <details>
            <summary>Members</summary>
            <ul>
            """;
    private static final String MESSAGES = "</ul>\n</details>\n<main>\n";
    private static final String FOOT = "</main>\n</body>\n</html>\n";

    private final StringBuilder out = new StringBuilder();
    private boolean begun;
    private boolean atMessages;
    private String day = "";

    @Override
    public String write(ExportPage page) {
        out.setLength(0);
        if (!begun) {
            begun = true;
            head(page.getExport());
        }
        page.getMembersList().forEach(this::member);
        if (!atMessages && (!page.hasNextCursor() || page.getMessagesCount() > 0)) {
            atMessages = true;
            out.append(MESSAGES);
        }
        page.getMessagesList().forEach(this::message);
        if (!page.hasNextCursor()) {
            out.append(FOOT);
        }
        return out.toString();
    }

    private void head(RoomExport export) {
        Instant at = instant(export.getCreatedAt());
        out.append(
                String.format(
                        Locale.ROOT,
                        HEAD,
                        escape(export.getRoomName()),
                        escape(export.getTopic()),
                        DAY.format(at) + ", " + TIME.format(at)));
    }

    private void member(RoomMember member) {
        out.append("<li>")
                .append(escape(member.getPerson().getDisplayName()))
                .append(" <small>@")
                .append(escape(member.getPerson().getHandle()))
                .append(" · ")
                .append(escape(member.getRole().getName()))
                .append("</small></li>\n");
    }

    private void message(ExportedMessage exported) {
        Message message = exported.getMessage();
        Instant at = instant(message.getAt());
        dayLine(DAY.format(at));
        out.append("<article id=\"m").append(message.getId()).append("\">\n<header><b>");
        out.append(escape(message.getAuthor().getDisplayName())).append("</b> @");
        out.append(escape(message.getAuthor().getHandle())).append(" <time datetime=\"");
        out.append(at).append("\">").append(TIME.format(at)).append("</time>");
        marks(message);
        out.append("</header>\n");
        words(message);
        files(message);
        edits(exported);
        reactions(message);
        out.append("</article>\n");
    }

    private void dayLine(String of) {
        if (!of.equals(day)) {
            day = of;
            out.append("<h2>").append(day).append("</h2>\n");
        }
    }

    private void marks(Message message) {
        if (message.hasReplyTo()) {
            out.append(" · <a href=\"#m").append(message.getReplyTo()).append("\">reply</a>");
        }
        if (message.hasPinnedAt()) {
            out.append(" · pinned");
        }
    }

    private void words(Message message) {
        out.append(
                message.hasDeletedAt()
                        ? "<p class=\"quiet\">Deleted</p>\n"
                        : "<p>" + escape(message.getText()) + "</p>\n");
    }

    /** By name: the files themselves are not in it. */
    private void files(Message message) {
        for (Attachment file : message.getAttachmentsList()) {
            out.append("<p class=\"quiet\">File: ").append(escape(file.getName())).append("</p>\n");
        }
    }

    private void edits(ExportedMessage exported) {
        if (exported.getEditsCount() == 0) {
            return;
        }
        out.append("<details><summary>Edited</summary>\n");
        exported.getEditsList().stream()
                .skip(Math.max(0, exported.getEditsCount() - MOST_EDITS))
                .map(MessageEdit::getText)
                .forEach(text ->
                        out.append("<p class=\"quiet\">").append(escape(text)).append("</p>\n"));
        out.append("</details>\n");
    }

    private void reactions(Message message) {
        if (message.getReactionsCount() == 0) {
            return;
        }
        out.append("<ul class=\"reactions\">");
        for (ReactionCount one : message.getReactionsList()) {
            out.append("<li>").append(escape(one.getEmoji())).append(' ').append(one.getCount());
            out.append("</li>");
        }
        out.append("</ul>\n");
    }

    private static Instant instant(Timestamp timestamp) {
        return Instant.ofEpochSecond(timestamp.getSeconds(), timestamp.getNanos());
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }
}
