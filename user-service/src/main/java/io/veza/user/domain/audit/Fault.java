package io.veza.user.domain.audit;

/** Where the log is not what was once written. */
public record Fault(Kind kind, long seq) {

    /** What is wrong there. */
    public enum Kind {
        /** The entry does not have the hash it should: it, or its place, was changed. */
        ALTERED,
        /** Entries are gone from here on. */
        MISSING,
        /** A signed head says that another entry was here: the chain was written anew. */
        HEAD_DIFFERS,
        /** A head is not signed by us. */
        HEAD_FORGED,
        /** The log ends before a signed head. */
        TAIL_MISSING
    }
}
