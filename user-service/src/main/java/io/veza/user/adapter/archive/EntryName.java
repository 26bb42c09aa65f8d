package io.veza.user.adapter.archive;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of files within an archive: people chose parts of them, and unpack them anywhere. */
final class EntryName {

    /** Means something to one system or another. */
    private static final Pattern RESERVED = Pattern.compile("[\\p{Cntrl}<>:\"\\\\|?*]");

    private static final Pattern TEXT = Pattern.compile(".*\\.(json|html|txt|csv|svg)");

    private EntryName() {}

    /** Leads nowhere but below the folder it is unpacked into. */
    static String of(String path) {
        return Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty())
                .map(part -> RESERVED.matcher(part).replaceAll("_"))
                .map(part -> part.chars().allMatch(sign -> sign == '.') ? "_" : part)
                .collect(Collectors.joining("/"));
    }

    /** Worth being compressed. */
    static boolean isText(String path) {
        return TEXT.matcher(path).matches();
    }
}
