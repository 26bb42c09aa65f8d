package io.veza.gateway;

/** The order in which a request passes the filters; higher comes first. */
public final class FilterOrder {

    public static final int PROTOCOL = 1100;
    public static final int DRAIN = 1000;
    public static final int TRACE = 900;
    public static final int HEADERS = 800;
    public static final int ORIGINS = 700;
    public static final int VERSION = 650;
    public static final int SESSION = 600;
    public static final int LIMITS = 500;
    public static final int BODY = 400;
    public static final int BODY_READ = 390;

    private FilterOrder() {}
}
