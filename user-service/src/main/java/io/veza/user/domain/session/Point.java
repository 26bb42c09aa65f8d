package io.veza.user.domain.session;

/** Where on the globe, in degrees, to a tenth: coarser than any database of networks is right. */
public record Point(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371;
    private static final int TENTHS = 10;

    public Point {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not on this globe");
        }
        latitude = (double) Math.round(latitude * TENTHS) / TENTHS;
        longitude = (double) Math.round(longitude * TENTHS) / TENTHS;
    }

    /** As the crow flies (haversine). */
    public double kilometresTo(Point other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double chord =
                north * north
                        + Math.cos(Math.toRadians(latitude))
                                * Math.cos(Math.toRadians(other.latitude))
                                * east
                                * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
