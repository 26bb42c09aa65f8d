package io.veza.platform.kernel;

/** Proves which service calls. */
public interface ServiceProof {

    /** Its name; refuses with SERVICE_UNPROVEN. */
    String callerOf(String token);

    /** False while services that say nothing of themselves are still let in. */
    boolean isRequired();
}
