package io.veza.platform.kernel;

/** Lets one node of a service do what must not be done twice at a time. */
public interface Leadership {

    /** Waits until this node leads {@code role}. Blocks: for virtual threads only. */
    Lead lead(String role) throws InterruptedException;

    /** The right to act, until closed or lost. */
    interface Lead extends AutoCloseable {

        /** False once another node may have taken over. */
        boolean held();

        @Override
        void close();
    }
}
