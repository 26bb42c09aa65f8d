package io.veza.stream.domain.attachment;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import io.veza.stream.domain.track.SourceFile;
import java.util.List;
import java.util.regex.Pattern;

/** What a file is called: shown and offered to whoever downloads it, never used as a path here. */
public record FileName(String value) {

    private static final int MOST = 255;
    private static final String NAMELESS = "file";

    /** They turn the direction of writing, so that {@code exe.gpj} reads {@code jpg.exe}. */
    private static final Pattern TURNING =
            Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /** Means something to one system or another, wherever the file is saved. */
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");

    /** From whatever a client says; only its last element counts. */
    public static FileName of(String said) {
        String name = TURNING.matcher(SourceFile.lastElement(said)).replaceAll("");
        name = RESERVED.matcher(name).replaceAll("_").strip();
        if (name.length() > MOST) {
            String rule = "must have at most " + MOST + " characters";
            throw DomainException.invalid(
                    AttachmentError.ATTACHMENT_NAME_INVALID,
                    "The name of the file " + rule,
                    List.of(new FieldViolation("file", rule)));
        }
        boolean nothing = name.chars().allMatch(sign -> sign == '.');
        return new FileName(nothing ? NAMELESS : name);
    }
}
