package io.veza.platform.vault;

/** Why no secrets came, in a sentence for whoever starts the service. It tells no secret. */
public final class VaultFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final boolean passing;

    private VaultFailure(String sentence, boolean passing) {
        super(sentence, null, false, false);
        this.sentence = sentence;
        this.passing = passing;
    }

    /** The configuration, or what Vault permits, has to change first. */
    static VaultFailure lasting(String sentence) {
        return new VaultFailure(sentence, false);
    }

    /** The same may succeed in a while. */
    static VaultFailure passing(String sentence) {
        return new VaultFailure(sentence, true);
    }

    public String sentence() {
        return sentence;
    }

    public boolean isPassing() {
        return passing;
    }
}
