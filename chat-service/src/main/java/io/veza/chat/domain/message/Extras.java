package io.veza.chat.domain.message;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.poll.Poll;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What a message has besides its words. Most have nothing: those carry {@link #NONE}.
 *
 * @param allowedReactions what people may react with; empty: anything
 * @param mentions whom it calls
 */
public record Extras(
        MessageKind kind,
        List<Emoji> allowedReactions,
        List<Attachment> attachments,
        @Nullable Poll poll,
        Mentions mentions,
        Previews previews) {

    public static final Extras NONE =
            new Extras(MessageKind.WORDS, List.of(), List.of(), null, Mentions.NONE, Previews.NONE);

    private static final int MAX_ALLOWED = 20;

    public Extras {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(mentions, "mentions");
        allowedReactions = allowedReactions.stream().distinct().toList();
        attachments = List.copyOf(attachments);
        if (allowedReactions.size() > MAX_ALLOWED) {
            throw refused(
                    ChatError.EMOJI_INVALID,
                    "allowedReactions",
                    "must have at most " + MAX_ALLOWED + " entries");
        }
    }

    public Extras as(MessageKind meant) {
        return new Extras(meant, allowedReactions, attachments, poll, mentions, previews);
    }

    public Extras allowing(List<Emoji> reactions) {
        return new Extras(kind, reactions, attachments, poll, mentions, previews);
    }

    public Extras carrying(List<Attachment> files) {
        return new Extras(kind, allowedReactions, files, poll, mentions, previews);
    }

    public Extras asking(@Nullable Poll question) {
        return new Extras(kind, allowedReactions, attachments, question, mentions, previews);
    }

    public Extras calling(Mentions called) {
        return new Extras(kind, allowedReactions, attachments, poll, called, previews);
    }

    public Extras showing(List<LinkPreview> found) {
        return showing(previews.of(found));
    }

    /** As {@link #showing}, but pictures that have not come are looked for again. */
    public Extras showingAnew(List<LinkPreview> found) {
        return showing(previews.withoutWaiting().of(found));
    }

    /** A picture has come. */
    public Extras painted(PreviewPicture.Painted picture) {
        return showing(previews.painted(picture));
    }

    /** Without what is kept elsewhere, and goes with the message. */
    public Extras withoutFiles() {
        return carrying(List.of()).showing(previews.withoutPictures());
    }

    /** Previews are to stay away. */
    public Extras withoutPreviews() {
        return showing(Previews.REMOVED);
    }

    /** The words are others now: a preview stays with its link. */
    public Extras saying(@Nullable Text words) {
        return previews.items().isEmpty()
                ? this
                : showing(previews.keeping(words == null ? List.of() : Links.in(words.value())));
    }

    public Extras showing(Previews others) {
        return new Extras(kind, allowedReactions, attachments, poll, mentions, others);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether there is something to see even without words. */
    public boolean speaks() {
        return !attachments.isEmpty() || poll != null;
    }

    public boolean allows(Emoji emoji) {
        return allowedReactions.isEmpty() || allowedReactions.contains(emoji);
    }

    /** All that is said: the words, a poll's, and what files are called. */
    public String wordsWith(@Nullable Text words) {
        String said = words == null ? "" : words.value();
        if (!speaks()) {
            return said;
        }
        StringJoiner all = new StringJoiner("\n");
        all.add(said);
        if (poll != null) {
            all.add(poll.question());
            poll.options().forEach(all::add);
        }
        attachments.forEach(one -> all.add(one.title()).add(one.description()));
        return all.toString().strip();
    }

    /** About how many characters they carry. */
    int length() {
        return allowedReactions.stream().mapToInt(one -> one.value().length()).sum()
                + attachments.stream().mapToInt(Attachment::length).sum()
                + (poll == null ? 0 : poll.length())
                + previews.length();
    }

    /** Something must be said. */
    public void requireSaid(@Nullable Text words) {
        if (words == null && !speaks()) {
            throw refused(ChatError.TEXT_INVALID, "text", "must not be empty");
        }
    }

    private static DomainException refused(ChatError code, String field, String rule) {
        return DomainException.invalid(
                code, field + " " + rule, List.of(new FieldViolation(field, rule)));
    }
}
