package io.veza.stream.studio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes images of any kind. */
public final class Picture {

    private static final Path FOLDER = Scratch.folder("veza-picture-");
    private static final int AFTER_START = 2;
    private static final int TURNED_RIGHT = 6;

    private Picture() {}

    /**
     * @param name its ending says the kind
     * @param size as ffmpeg writes it: {@code 640x480}
     */
    public static byte[] make(String name, String size) {
        return make(name, "testsrc=s=" + size, List.of("-frames:v", "1"));
    }

    /** One colour packs well: few bytes, many pixels. */
    public static byte[] bomb(String name, String size) {
        return make(name, "color=black:s=" + size, List.of("-frames:v", "1"));
    }

    public static byte[] animation(String name, int frames) {
        return make(name, "testsrc=s=64x48:r=10", List.of("-frames:v", "" + frames));
    }

    /** Moving pictures with a tone. */
    public static byte[] film(String name) {
        return make(
                name,
                "testsrc=s=64x48:d=1",
                List.of("-f", "lavfi", "-i", "sine=d=1", "-c:a", "aac", "-shortest"));
    }

    private static byte[] make(String name, String source, List<String> options) {
        Path file = FOLDER.resolve(name);
        List<String> arguments =
                new ArrayList<>(List.of("-v", "error", "-f", "lavfi", "-i", source));
        arguments.addAll(options);
        arguments.add(file.toString());
        Tool.ffmpeg(arguments);
        return Sound.bytes(file);
    }

    /**
     * @return as {@code 640,480}
     */
    public static String size(byte[] image) {
        Path file = Sound.of("measured-picture", image);
        return Tool.ffprobe(
                List.of(
                        "-v",
                        "error",
                        "-show_entries",
                        "stream=width,height",
                        "-of",
                        "csv=p=0",
                        file.toString()));
    }

    /** As a camera on its side would write it, with its maker's name. */
    public static byte[] photograph(byte[] jpeg, String maker) {
        byte[] name = (maker + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + name.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x010F).putShort((short) 2).putInt(name.length).putInt(38);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) TURNED_RIGHT).putShort((short) 0);
        exif.putInt(0).put(name);
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(jpeg, 0, AFTER_START);
        photo.writeBytes(
                ByteBuffer.allocate(4)
                        .putShort((short) 0xFFE1)
                        .putShort((short) (exif.capacity() + 2))
                        .array());
        photo.writeBytes(exif.array());
        photo.write(jpeg, AFTER_START, jpeg.length - AFTER_START);
        return photo.toByteArray();
    }
}
