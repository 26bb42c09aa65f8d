package io.veza.stream.domain.media;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is kept, by what it belongs to: the first part of a key. */
public enum Shelf {
    /** By the ids of tracks and of their files. */
    TRACKS("tracks", Shelf.ID),
    ATTACHMENTS("attachments", Shelf.SECRET),
    /** Of previews of links, by id. */
    PICTURES("pictures", Shelf.ID),
    /** Of tracks through effects, by id. */
    PREVIEWS("previews", Shelf.ID),
    PORTRAITS("portraits", Shelf.SECRET),
    COVERS("covers", Shelf.SECRET);

    private static final String ID = "[1-9]\\d{0,18}";
    private static final String LONGEST = Long.toString(Long.MAX_VALUE);
    private static final String SECRET = "[\\w-]{22}";

    private final String folder;
    private final Pattern name;

    Shelf(String folder, String name) {
        this.folder = folder;
        this.name = Pattern.compile(name);
    }

    public String folder() {
        return folder;
    }

    /** Whatever is named otherwise is not ours. */
    public boolean names(String name) {
        return this.name.matcher(name).matches() && (!isById() || isLong(name));
    }

    private static boolean isLong(String digits) {
        return digits.length() < LONGEST.length() || digits.compareTo(LONGEST) <= 0;
    }

    /** Ids are numbers. */
    public boolean isById() {
        return this == TRACKS || this == PICTURES || this == PREVIEWS;
    }

    /** Where a key is. */
    public static Optional<Shelf> of(String key) {
        return Arrays.stream(values())
                .filter(shelf -> key.startsWith(shelf.folder + "/"))
                .findFirst();
    }

    /** What of a key stands on its shelf: its second part. */
    public static String nameIn(String key) {
        String[] parts = key.split("/", 3);
        return parts.length > 1 ? parts[1] : "";
    }
}
