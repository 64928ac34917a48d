package news.dateline.hostile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Files that nobody should be able to do anything with, made anew for each run in the same way. */
final class Uploads {

    /** Stands in each of them, and must not come out again. */
    static final String MARK = "HOSTILE-MARK";

    record Upload(String what, String name, byte[] content) {}

    private static final List<String> PAYLOADS = List.of(
            "<script>alert('" + MARK + "')</script>",
            "<!DOCTYPE html><html><body onload=alert('" + MARK + "')>",
            "<?php system($_GET['" + MARK + "']); ?>",
            "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(\"" + MARK + "\")'/>",
            "PK\u0003\u0004" + MARK,
            "%PDF-1.7 /OpenAction /JS (" + MARK + ")",
            "*/=1;alert('" + MARK + "');/*",
            "#!/bin/sh\necho " + MARK + "\n",
            "\u007fELF" + MARK,
            "<%= Runtime.getRuntime().exec(\"" + MARK + "\") %>");

    private static final List<String> NAMES = List.of(
            "../../../../tmp/" + MARK + ".jpg",
            "..\\..\\..\\" + MARK + ".jpg",
            "/etc/cron.d/" + MARK,
            "C:\\Windows\\" + MARK + ".exe",
            "%2e%2e%2f%2e%2e%2f" + MARK + ".png",
            "..%c0%af..%c0%af" + MARK,
            MARK + ".jsp",
            MARK + ".html",
            MARK + ".svg",
            MARK + ".jpg\u0000.html",
            "con",
            "nul.jpg",
            ".htaccess",
            "~/.ssh/authorized_keys",
            "a".repeat(4_000) + ".jpg",
            "${jndi:ldap://127.0.0.1:1/" + MARK + "}",
            "file:///tmp/" + MARK,
            "`touch " + MARK + "`.jpg",
            "$(touch " + MARK + ").jpg",
            "| touch " + MARK);

    private final Random random;
    private final List<Upload> all = new ArrayList<>();

    private Uploads(long seed) {
        this.random = new Random(seed);
    }

    /** One that is what it says. */
    static byte[] anyPicture(long seed) throws IOException {
        return new Uploads(seed).picture("png");
    }

    static List<Upload> all() throws IOException {
        Uploads uploads = new Uploads(8);
        uploads.add();
        return uploads.all;
    }

    private void add() throws IOException {
        for (String payload : PAYLOADS) {
            byte[] hostile = payload.getBytes(StandardCharsets.ISO_8859_1);
            for (String format : List.of("jpg", "png", "gif")) {
                byte[] picture = picture(format);
                add("behind a " + format, join(picture, hostile));
                add("before a " + format, join(hostile, picture));
            }
            add("in the comment of a JPEG", comment(picture("jpg"), hostile));
            add("in a text of a PNG", chunk(picture("png"), "tEXt", hostile));
            add("by itself", hostile);
            add("after the mark of a GIF", join("GIF89a/*".getBytes(StandardCharsets.ISO_8859_1), hostile));
        }
        for (String name : NAMES) {
            all.add(new Upload("by its name", name, picture("png")));
        }
        for (int side : new int[] {7_000, 20_000, 65_535, 1 << 30, Integer.MAX_VALUE}) {
            add("a flood of pixels", png(side, side, new byte[64]));
            add("a bomb", png(side, side, new byte[30_000_000]));
            add("a flood of pixels in a GIF", gif(side));
        }
        while (all.size() < 220) {
            byte[] broken = picture(List.of("jpg", "png", "gif").get(random.nextInt(3)));
            for (int i = 0; i < 12; i++) {
                broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt(256);
            }
            add("broken", broken);
        }
    }

    private void add(String what, byte[] content) {
        all.add(new Upload(what, "picture.jpg", content));
    }

    /** Unlike any other. */
    private byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 60; x++) {
            image.setRGB(x, random.nextInt(40), random.nextInt(1 << 24));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] join(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static byte[] comment(byte[] jpeg, byte[] text) {
        return ByteBuffer.allocate(jpeg.length + text.length + 4)
                .put(jpeg, 0, 2)
                .put(new byte[] {(byte) 0xFF, (byte) 0xFE})
                .putShort((short) (text.length + 2))
                .put(text)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** Behind the head of a PNG. */
    private static byte[] chunk(byte[] png, String type, byte[] content) {
        int head = 8 + 25;
        return ByteBuffer.allocate(png.length + content.length + 12)
                .put(png, 0, head)
                .put(chunk(type, content))
                .put(png, head, png.length - head)
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.US_ASCII));
        sum.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    /** Says of itself what it likes. */
    private static byte[] png(int width, int height, byte[] pixels) {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(pixels);
        deflater.finish();
        byte[] packed = new byte[pixels.length / 500 + 1_000];
        int length = deflater.deflate(packed);
        deflater.end();
        byte[] data = ByteBuffer.allocate(length).put(packed, 0, length).array();
        byte[] mark = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        return join(join(mark, chunk("IHDR", head)), join(chunk("IDAT", data), chunk("IEND", new byte[0])));
    }

    private static byte[] gif(int side) {
        byte low = (byte) side;
        byte high = (byte) (side >> 8);
        return join("GIF89a".getBytes(StandardCharsets.US_ASCII), new byte[] {
            low, high, low, high, 0, 0, 0, ',', 0, 0, 0, 0, low, high, low, high, 0, 2, 2, 0x4C, 1, 0, ';'
        });
    }
}
