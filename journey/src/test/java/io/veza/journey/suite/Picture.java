package io.veza.journey.suite;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Photographs, and how large one is. */
public final class Picture {

    private Picture() {}

    /** A JPEG named by what it shows. */
    public static Path photograph(Path directory, String name, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, new Color(x % 256, y % 256, (x + y) % 256).getRGB());
            }
        }
        return write(image, "jpg", directory.resolve(name + ".jpg"));
    }

    private static Path write(BufferedImage image, String format, Path file) {
        try {
            ImageIO.write(image, format, file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** One colour only: few bytes, more pixels than anybody paints. */
    public static Path vast(Path directory) {
        BufferedImage image = new BufferedImage(9000, 8000, BufferedImage.TYPE_BYTE_BINARY);
        return write(image, "png", directory.resolve("vast.png"));
    }

    /** As {@code 640x480}. */
    public static String size(byte[] image) {
        try {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(image));
            return read.getWidth() + "x" + read.getHeight();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
