package io.veza.stream.domain.catalogue;

/** What artists put on tracks so that they are found. */
public enum LabelKind {
    GENRE,
    TAG
}
