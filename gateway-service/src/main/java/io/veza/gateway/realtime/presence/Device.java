package io.veza.gateway.realtime.presence;

/** One socket of a person. */
public final class Device {

    private final long user;
    private final Attendance attendance;
    private volatile boolean idle;

    Device(long user, Attendance attendance) {
        this.user = user;
        this.attendance = attendance;
    }

    long user() {
        return user;
    }

    boolean isIdle() {
        return idle;
    }

    /** Nobody is at it, or somebody is again. */
    public void idle(boolean nobody) {
        idle = nobody;
        attendance.changed(user);
    }

    public void gone() {
        attendance.gone(this);
    }

    /** Whether the person wants nobody to know that they are here. */
    public boolean isInvisible() {
        return attendance.isInvisible(user);
    }
}
