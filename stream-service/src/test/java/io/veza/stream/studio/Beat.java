package io.veza.stream.studio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Makes WAV files of clicks over a chord: what they are is known. */
public final class Beat {

    private static final int RATE = 22_050;
    private static final int HEADER = 44;
    private static final int SECONDS = 10;
    private static final double C4 = 261.63;

    private Beat() {}

    /**
     * @param notes of the chord, in semitones above C
     */
    public static byte[] wav(double bpm, int... notes) {
        int samples = SECONDS * RATE;
        ByteBuffer file = ByteBuffer.allocate(HEADER + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(HEADER - 8 + 2 * samples).put(ascii("WAVEfmt ")).putInt(16);
        file.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(2 * RATE);
        file.putShort((short) 2).putShort((short) 16).put(ascii("data")).putInt(2 * samples);
        for (int i = 0; i < samples; i++) {
            file.putShort((short) (Short.MAX_VALUE * 0.8 * sound(i, bpm, notes)));
        }
        return file.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static double sound(int i, double bpm, int... notes) {
        double since = i % (60.0 * RATE / bpm) / RATE;
        double sound = 0.6 * Math.exp(-since / 0.01) * Math.sin(2 * Math.PI * 90 * since);
        for (int note : notes) {
            double pitch = C4 * Math.pow(2, note / 12.0);
            sound += 0.3 / notes.length * Math.sin(2 * Math.PI * pitch * i / RATE);
        }
        return sound;
    }
}
